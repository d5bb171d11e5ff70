import CTextWeights
package import Primitives

/// The trained reader of one language: a table of bytes and the settings that turn their sums into probabilities.
package final class ReaderModel: Sendable {
    /// Why weights are refused.
    package enum Damage: Error, Equatable, CustomStringConvertible {
        /// There are none, or fewer bytes than a header has.
        case missing
        /// The first bytes are not those of a weights file of this version.
        case foreign
        /// The length or the check sum is wrong.
        case broken

        /// The reason as the command line and the log print it.
        package var description: String {
            switch self {
            case .missing: "there are no weights"
            case .foreign: "these are no weights of this version"
            case .broken: "the length or the check sum of the weights is wrong"
            }
        }
    }

    static let magic: [UInt8] = Array("ARAMTXT2".utf8)
    static let headerBytes = 24
    static var indexOffset: Int { headerBytes + HeadSettings.numberCount * 4 }
    static var weightsOffset: Int { indexOffset + RowIndex.fileBytes }

    let settings: HeadSettings
    let table: WeightTable
    let index: RowIndex

    /// Reads the content of a weights file, as `aram train` writes it.
    package convenience init(_ bytes: [UInt8]) throws(Damage) { try self.init(WeightTable(copying: bytes)) }

    private init(_ table: WeightTable) throws(Damage) {
        let bytes = table.bytes
        guard bytes.count > Self.headerBytes else { throw .missing }
        guard bytes.prefix(8).elementsEqual(Self.magic) else { throw .foreign }
        let sum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        guard bytes.count >= Self.weightsOffset, sum == WeightTable.checksum(bytes, from: 16) else { throw .broken }
        let index = RowIndex(
            stride(from: Self.indexOffset, to: Self.weightsOffset, by: 8).map {
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
            })
        guard bytes.count == Self.weightsOffset + index.allCount * ReaderHead.width else { throw .broken }
        self.table = table
        self.index = index
        settings = HeadSettings(
            (0..<HeadSettings.numberCount).map {
                let pattern = bytes.loadUnaligned(fromByteOffset: Self.headerBytes + $0 * 4, as: UInt32.self)
                return Float(bitPattern: UInt32(littleEndian: pattern))
            })
    }

    /// The sums of all outputs before calibration; `sums` are those of the rows of `features`.
    func sums(_ features: TextFeatures, _ sums: WordSums) -> [Float] {
        var result = settings.biases
        let shares: (Float, Float, Float) = (
            TextFeatures.share(of: features.letters.count, block: 0),
            TextFeatures.share(of: features.words.count, block: 1), 1
        )
        sums.addTotal(0, times: settings.scales[0], shares.0, to: &result)
        sums.addTotal(1, times: settings.scales[1], shares.1, to: &result)
        sums.addTotal(2, times: settings.scales[2], shares.2, to: &result)
        return result
    }

    /// The model that is part of the program.
    package static func shipped(_ language: LanguageCode) throws(Damage) -> ReaderModel {
        let number: Int32 =
            switch language {
            case .english: 0
            case .hungarian: 1
            case .persian: 2
            }
        var length = 0
        guard let start = aram_text_weights(number, &length) else { throw .missing }
        return try ReaderModel(WeightTable(permanent: UnsafeRawBufferPointer(start: start, count: length)))
    }
}
