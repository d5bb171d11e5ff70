/// A symbol of the icon sprite; the names and their order are those of `Assets/icons.txt`, which a test compares.
package enum IconName: String, CaseIterable, Sendable {
    case accessibility
    case activity
    case alarmClock = "alarm-clock"
    case angry
    case archive
    case arrowDown = "arrow-down"
    case arrowLeft = "arrow-left"
    case arrowRight = "arrow-right"
    case arrowUp = "arrow-up"
    case arrowUpRight = "arrow-up-right"
    case atSign = "at-sign"
    case baby
    case badgeCheck = "badge-check"
    case ban
    case banknote
    case barcode
    case bell
    case bellOff = "bell-off"
    case bellRing = "bell-ring"
    case bookOpenText = "book-open-text"
    case bookmark
    case bot
    case briefcase
    case building2 = "building-2"
    case cable
    case cake
    case calendar
    case calendarCheck = "calendar-check"
    case calendarClock = "calendar-clock"
    case calendarDays = "calendar-days"
    case calendarPlus = "calendar-plus"
    case calendarX = "calendar-x"
    case camera
    case chartColumn = "chart-column"
    case chartLine = "chart-line"
    case chartNoAxesColumn = "chart-no-axes-column"
    case chartPie = "chart-pie"
    case check
    case chevronDown = "chevron-down"
    case chevronLeft = "chevron-left"
    case chevronRight = "chevron-right"
    case chevronUp = "chevron-up"
    case circle
    case circleAlert = "circle-alert"
    case circleCheck = "circle-check"
    case circleMinus = "circle-minus"
    case circlePlus = "circle-plus"
    case circleQuestionMark = "circle-question-mark"
    case circleX = "circle-x"
    case clipboardCheck = "clipboard-check"
    case clipboardList = "clipboard-list"
    case clock
    case coffee
    case coins
    case columns3 = "columns-3"
    case command
    case compass
    case contact
    case copy
    case cornerDownLeft = "corner-down-left"
    case creditCard = "credit-card"
    case database
    case download
    case dumbbell
    case ear
    case ellipsis
    case equal
    case euro
    case externalLink = "external-link"
    case eye
    case eyeOff = "eye-off"
    case fileSpreadsheet = "file-spreadsheet"
    case fileText = "file-text"
    case flag
    case flame
    case folder
    case footprints
    case forward
    case frown
    case funnel
    case gauge
    case gavel
    case gem
    case gift
    case gitBranch = "git-branch"
    case gitMerge = "git-merge"
    case globe
    case graduationCap = "graduation-cap"
    case gripVertical = "grip-vertical"
    case hand
    case handHelping = "hand-helping"
    case handshake
    case hash
    case headphones
    case heart
    case heartHandshake = "heart-handshake"
    case history
    case hourglass
    case house
    case idCard = "id-card"
    case image
    case inbox
    case info
    case keyRound = "key-round"
    case keyboard
    case languages
    case layers
    case layoutDashboard = "layout-dashboard"
    case leaf
    case lifeBuoy = "life-buoy"
    case lightbulb
    case link
    case list
    case listChecks = "list-checks"
    case listFilter = "list-filter"
    case listOrdered = "list-ordered"
    case loaderCircle = "loader-circle"
    case lock
    case lockOpen = "lock-open"
    case logIn = "log-in"
    case logOut = "log-out"
    case mail
    case mailCheck = "mail-check"
    case mailOpen = "mail-open"
    case mailX = "mail-x"
    case map
    case mapPin = "map-pin"
    case maximize2 = "maximize-2"
    case megaphone
    case meh
    case menu
    case merge
    case messageCircle = "message-circle"
    case messageSquare = "message-square"
    case messageSquarePlus = "message-square-plus"
    case messageSquareQuote = "message-square-quote"
    case messageSquareWarning = "message-square-warning"
    case messagesSquare = "messages-square"
    case mic
    case minus
    case monitor
    case moon
    case moveHorizontal = "move-horizontal"
    case package
    case panelRightClose = "panel-right-close"
    case panelRightOpen = "panel-right-open"
    case paperclip
    case pause
    case penLine = "pen-line"
    case pencil
    case percent
    case phone
    case phoneCall = "phone-call"
    case phoneIncoming = "phone-incoming"
    case phoneOff = "phone-off"
    case pin
    case play
    case plug
    case plus
    case printer
    case puzzle
    case qrCode = "qr-code"
    case quote
    case radio
    case receipt
    case receiptText = "receipt-text"
    case redo
    case refreshCw = "refresh-cw"
    case `repeat`
    case reply
    case rocket
    case rotateCcw = "rotate-ccw"
    case route
    case rows3 = "rows-3"
    case save
    case scale
    case scanLine = "scan-line"
    case scissors
    case search
    case searchX = "search-x"
    case send
    case server
    case settings
    case share2 = "share-2"
    case shield
    case shieldAlert = "shield-alert"
    case shieldCheck = "shield-check"
    case shoppingBag = "shopping-bag"
    case shoppingCart = "shopping-cart"
    case shuffle
    case siren
    case slidersHorizontal = "sliders-horizontal"
    case smartphone
    case smile
    case snowflake
    case sparkles
    case spellCheck = "spell-check"
    case split
    case square
    case squareCheck = "square-check"
    case squarePen = "square-pen"
    case star
    case store
    case sun
    case sunMoon = "sun-moon"
    case table
    case tag
    case target
    case thumbsDown = "thumbs-down"
    case thumbsUp = "thumbs-up"
    case timer
    case timerReset = "timer-reset"
    case trash2 = "trash-2"
    case trendingDown = "trending-down"
    case trendingUp = "trending-up"
    case trendingUpDown = "trending-up-down"
    case triangleAlert = "triangle-alert"
    case trophy
    case truck
    case tv
    case type
    case umbrella
    case undo
    case undo2 = "undo-2"
    case undoDot = "undo-dot"
    case unlink
    case upload
    case user
    case userCheck = "user-check"
    case userPlus = "user-plus"
    case userX = "user-x"
    case users
    case usersRound = "users-round"
    case video
    case voicemail
    case volume2 = "volume-2"
    case wallet
    case washingMachine = "washing-machine"
    case webhook
    case wind
    case wrench
    case x
    case zap
}
