package import Web

/// Words of a customer whose covered stretches open one by one, without script.
package func maskedWords(_ masked: MaskedText) -> Node {
    div(.dir(.auto)) {
        for piece in masked.pieces {
            if piece.isCovered {
                details(.class("masked")) {
                    summary { CareText.abuseHidden }
                    piece.text
                }
            } else {
                span { piece.text }
            }
        }
    }
}
