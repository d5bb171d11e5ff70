import HTTPTypes
import Hummingbird
import NIOCore
import People
import Primitives
import Storage
import Web

/// Uploading lists, looking at their dry run, and taking them.
struct ListRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/lists", use: list)
        router.post("/lists", use: upload)
        router.get("/lists/templates/:kind", use: template)
        router.get("/lists/:id", use: show)
        router.post("/lists/:id/import", use: start)
        router.post("/lists/:id/withdrawal", use: drop)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.importData)
        return try await uploadPage(FormState(["kind": ListKind.feedback.rawValue]), viewer, context)
    }

    private func upload(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.importData)
        var reader = FormReader(context.form)
        let kind: ListKind? = reader.choice("kind", of: ListKind.self)
        if kind == .invitations { reader.refuse("kind", WebText.fieldNotChoice) }
        let file = context.form.files.first { $0.field == "file" }
        if file == nil { reader.refuse("file", WebText.fieldEmpty) }
        if let kind, let file, reader.isFine {
            do {
                let list = try await checkList(
                    NewList(kind: kind, fileName: file.fileName, bytes: file.bytes), by: kit.act(of: viewer, context),
                    in: kit.database)
                return .seeOther("/lists/\(list.id)")
            } catch let refusal as ListRefusal {
                reader.refuse("file", refusal.text)
            }
        }
        return try await uploadPage(reader.state, viewer, context, status: 422)
    }

    private func uploadPage(
        _ state: FormState, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        let lists = try await kit.database.read(in: viewer.tenant) { try ListRecord.newest(in: $0) }
        return try await kit.answer(ListeningText.listsTitle, at: "/lists", viewer, context, status: status) {
            ListsPage(lists: lists, state: state).node
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let (list, viewer) = try await find(context)
        let preview = list.state == .checked ? try await firstRows(of: list, viewer) : nil
        return try await kit.answer(.verbatim(list.fileName), at: "/lists", viewer, context) {
            ListPage(list: list, preview: preview).node
        }
    }

    private func start(_ request: Request, _ context: AramContext) async throws -> Response {
        let (list, viewer) = try await find(context)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: viewer.tenant) { try startList(list.id, by: act, in: $0) }
        return .seeOther("/lists/\(list.id)")
    }

    private func drop(_ request: Request, _ context: AramContext) async throws -> Response {
        let (list, viewer) = try await find(context)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: viewer.tenant) { try dropList(list.id, by: act, in: $0) }
        return .seeOther("/lists/\(list.id)")
    }

    private func template(_ request: Request, _ context: AramContext) async throws -> Response {
        _ = try context.requireViewer()
        guard let kind = context.parameters.get("kind").flatMap({ ListKind(rawValue: $0) }) else {
            throw WebRefusal.notFound
        }
        // The mark lets spreadsheet programs see that the file is UTF-8.
        let line = "\u{FEFF}" + kind.columns.map(\.rawValue).joined(separator: ",") + "\r\n"
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(kind.rawValue).csv\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: line)))
    }

    /// Lists of invitations belong to those who send surveys, all others to those who import.
    private func find(_ context: AramContext) async throws -> (UploadedList, Viewer) {
        let viewer = try context.requireViewer()
        let id: ListID = try context.pathID()
        let list = try await kit.database.read(in: viewer.tenant) { try ListRecord.find(id, in: $0) }
        guard let list else { throw WebRefusal.notFound }
        guard viewer.allows(list.kind == .invitations ? .sendSurveys : .importData) else { throw WebRefusal.notAllowed }
        return (list, viewer)
    }

    private func firstRows(of list: UploadedList, _ viewer: Viewer) async throws -> ListTable {
        let bytes = try await kit.database.read(in: viewer.tenant) { try ListRecord.bytes(list.id, in: $0) }
        return try ListTable(try ListText(bytes).text, kind: list.kind)
    }
}
