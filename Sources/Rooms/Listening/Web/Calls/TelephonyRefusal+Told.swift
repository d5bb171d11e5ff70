package import Web

extension TelephonyRefusal: ToldToPeople {
    /// The sentence beside the field.
    package var text: Text {
        switch self {
        case .nameMissing: WebText.fieldEmpty
        case .extensionUnreadable: ListeningText.refusedExtension
        case .extensionTaken: ListeningText.refusedExtensionTaken
        case .memberUnknown: WebText.fieldNotChoice
        case .unknown: WebText.notFoundDetail
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}
