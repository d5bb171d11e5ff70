import Primitives

/// The head of every page: title, policy-safe htmx settings, the reader's font and the files of the program.
struct PageHead {
    let title: Text
    let isPublic: Bool
    /// The one script of a public page.
    var script: AssetPath?

    var node: Node {
        head {
            meta(.attribute("charset", "utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1, viewport-fit=cover"))
            titleTag { Text.joined([title, WebText.brand], separator: " · ") }
            if isPublic {
                meta(.name("robots"), .content("noindex"))
                meta(.name("referrer"), .content("no-referrer"))
            } else {
                meta(.name("htmx-config"), .content(Self.htmxSettings))
                tokenMeta
            }
            linkTag(.rel("icon"), .href(.mark), .type("image/svg+xml"))
            fontPreload
            linkTag(.rel("stylesheet"), .href(.styles))
            if isPublic {
                if let script { Web.script(.src(script), .type("module")) }
            } else {
                Web.script(.src(.htmx), .flag("defer"))
                Web.script(.src(.scripts), .type("module"))
            }
        }
    }

    /// No eval and no injected styles (the policy forbids both); refused forms (4xx) are shown like others.
    private static let htmxSettings =
        #"{"allowEval":false,"includeIndicatorStyles":false,"selfRequestsOnly":true,"historyCacheSize":0,"#
        + #""responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},"#
        + #"{"code":"[45]..","swap":true,"error":true}]}"#

    private var tokenMeta: Node {
        .deferred { locale in
            locale.formToken.isEmpty ? .none : meta(.name("form-token"), .content(locale.formToken))
        }
    }

    private var fontPreload: Node {
        .deferred { locale in
            linkTag(
                .rel("preload"), .href(locale.language == .persian ? .persianFont : .latinFont),
                .attribute("as", "font"), .type("font/woff2"), .flag("crossorigin"))
        }
    }
}

/// The doctype and the root element with the reader's language, direction and theme.
func document(theme: Theme, head: Node, body: Node) -> Node {
    nodes {
        Node.trusted("<!doctype html>\n")
        html(.readerLanguage, .readerDirection, .data("theme", theme.rawValue)) {
            head
            body
        }
    }
}
