/// The name of a file that pages load, as it is called before its hash is added.
package struct AssetPath: Hashable, Sendable {
    /// Path below `/assets/`, such as `fonts/inter-latin.woff2`.
    package let name: String

    /// A file by its name below `/assets/`.
    package init(_ name: String) { self.name = name }

    /// The stylesheet, joined from `Assets/styles`.
    package static let styles = AssetPath("app.css")
    /// The scripts of the console, joined from `Assets/scripts`.
    package static let scripts = AssetPath("app.js")
    /// The shared worker that holds the one live stream of a browser.
    package static let liveWorker = AssetPath("live-worker.js")
    /// The script of the page that a device in a shop shows.
    package static let kiosk = AssetPath("kiosk.js")
    /// The service worker that keeps the pages of kiosks for times without a network.
    package static let kioskWorker = AssetPath("kiosk-worker.js")
    /// The script that other sites load: a button, and the form in a frame.
    package static let widget = AssetPath("widget.js")
    /// The script of the form inside that frame.
    package static let widgetFrame = AssetPath("widget-frame.js")
    /// htmx 2, from the set-up step.
    package static let htmx = AssetPath("htmx.min.js")
    /// The sprite of the icons named in `Assets/icons.txt`.
    package static let icons = AssetPath("icons.svg")
    /// Our own drawing of the four faces and the mark.
    package static let faces = AssetPath("faces.svg")
    /// The mark alone, for the window's tab.
    package static let mark = AssetPath("mark.svg")
    /// Latin letters, with those of Hungarian.
    package static let latinFont = AssetPath("fonts/inter-latin.woff2")
    /// Persian letters.
    package static let persianFont = AssetPath("fonts/vazirmatn-arabic.woff2")
}
