import NIOCore

/// The connections of one listener that are open now.
struct LiveConnections {
    var channels: [ObjectIdentifier: any Channel] = [:]
    var isStopping = false

    /// Counts a connection in; gives the line that turns it away when there are too many or the listener is stopping.
    mutating func admit(_ channel: any Channel, most: Int) -> LMTPReply? {
        if isStopping { return .shuttingDown }
        if channels.count >= most { return .tooManyConnections }
        channels[ObjectIdentifier(channel)] = channel
        return nil
    }

    mutating func remove(_ channel: any Channel) { channels[ObjectIdentifier(channel)] = nil }
}
