import People
import Primitives
import Web

/// Four faces over the whole screen, then words, then thanks; the script shows one step after the other.
struct KioskPage {
    let opened: OpenedPlace

    /// Seconds without a touch after which what was begun is kept as it is and the faces come back.
    private static let idleSeconds = 45
    /// Seconds for which the thanks stand.
    private static let thanksSeconds = 6

    private var address: String { "/k/\(opened.token)" }

    var page: PublicPage {
        PublicPage(
            title: opened.question, cardClass: "kiosk", brand: opened.tenant.name, languages: languages, script: .kiosk
        ) {
            div(
                .class("kiosk__steps"), .data("kiosk"), .data("place", opened.place.id.description),
                .data("answers", opened.answersAddress), .data("worker", "/kiosk-worker.js"),
                .data("pages", pages.joined(separator: " ")), .data("idle", String(Self.idleSeconds)),
                .data("thanks", String(Self.thanksSeconds))
            ) {
                faces
                words
                thanks
                closed
            }
            noscript { p { a(.href("/p/\(opened.token)")) { ListeningText.kioskWithoutScript } } }
            state
        }
    }

    private var pages: [String] { opened.place.offered.map { "\(address)?lang=\($0.rawValue)" } }

    private var languages: [PublicPage.LanguageLink] {
        let offered = opened.place.offered
        guard offered.count > 1 else { return [] }
        return offered.map {
            PublicPage.LanguageLink(code: $0.rawValue, name: $0.ownName, href: "\(address)?lang=\($0.rawValue)")
        }
    }

    private var faces: Node {
        section(.data("step", "faces"), .aria("labelledby", "ask")) {
            h1(.id("ask"), .tabindex(-1)) { opened.question }
            div(.class("kiosk__faces")) {
                for one in Face.allCases {
                    Web.button(.type("button"), .class("kiosk__face"), .data("face", one.rawValue)) {
                        face(one.mark, label: false)
                        span { one.text }
                    }
                }
            }
        }
    }

    private var words: Node {
        section(.data("step", "words"), .aria("labelledby", "tell"), .hidden()) {
            div(.class("kiosk__chosen"), .aria("hidden", true)) {
                for one in Face.allCases {
                    span(.data("chosen", one.rawValue), .hidden()) { face(one.mark, size: .large) }
                }
            }
            form(.class("kiosk__form"), .data("form"), .flag("novalidate")) {
                h1(.id("tell"), .tabindex(-1)) { ListeningText.kioskTell }
                textarea(
                    .name("comment"), .dir(.auto), .rows(4), .maxlength(Limits.textCharacters),
                    .aria("labelledby", "tell"), .autocomplete("off")
                ) {}
                label(.class("choice")) {
                    input(.type("checkbox"), .name("callback"), .value("on"))
                    span { ListeningText.callMe }
                }
                div(.class("kiosk__call"), .data("call"), .hidden()) {
                    label(.for("phone")) { ListeningText.phone }
                    input(
                        .type("tel"), .id("phone"), .name("phone"), .dir(.leftToRight), .autocomplete("off"),
                        .aria("describedby", "phone-problem"))
                    p(.id("phone-problem"), .class("field__error"), .role("alert"), .hidden()) {
                        ListeningText.refusedPhone
                    }
                }
                div(.class("kiosk__buttons")) {
                    actionButton(ListeningText.kioskBack, icon: .arrowLeft, flip: true, .data("back"))
                    submitButton(ListeningText.kioskDone, icon: .check)
                }
            }
        }
    }

    private var thanks: Node {
        section(.data("step", "thanks"), .aria("labelledby", "thank"), .hidden()) {
            h1(.id("thank"), .tabindex(-1)) { ListeningText.thanksTitle }
            p { ListeningText.kioskThanks }
            actionButton(ListeningText.kioskAgain, look: .primary, .data("again"))
        }
    }

    private var closed: Node {
        section(.data("step", "closed"), .aria("labelledby", "shut"), .hidden()) {
            h1(.id("shut"), .tabindex(-1)) { ListeningText.placeClosed }
            p { ListeningText.kioskClosed }
        }
    }

    /// For the staff who look after the device: whether it can do without a network, and what waits.
    private var state: Node {
        p(.class("kiosk__state"), .role("status")) {
            span(.data("offline"), .hidden()) { ListeningText.kioskOfflineReady }
            span(.data("waiting"), .hidden()) {
                ListeningText.kioskWaiting
                " "
                bdi(.data("count")) {}
            }
            span(.data("refused"), .hidden()) {
                ListeningText.kioskRefused
                " "
                bdi(.data("count")) {}
            }
        }
    }
}
