import Testing

extension Tag {
    /// Tests against a database.
    @Tag static var operations: Self
    /// Tests through the router.
    @Tag static var pages: Self
}
