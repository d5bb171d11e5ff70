extension GuideText {
    /// The same words as catalogues and plans store them, where a brand may change each language.
    package var trilingual: TrilingualText { TrilingualText(english: en, hungarian: hu, persian: fa) }
}
