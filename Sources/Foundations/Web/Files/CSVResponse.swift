import HTTPTypes
package import Hummingbird
import NIOCore

/// A table as a file that the browser saves; `name` is the file's name without its ending.
package func csvResponse(_ rows: [[String]], named name: String) -> Response {
    Response(
        status: .ok,
        headers: [
            .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name).csv\"",
        ], body: ResponseBody(byteBuffer: ByteBuffer(string: SafeCSV.file(rows))))
}
