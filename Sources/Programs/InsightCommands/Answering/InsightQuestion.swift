import ArgumentParser

/// A command that answers one question about a file or about numbers on the command line.
protocol InsightQuestion: ParsableCommand {
    /// In which form the answer is wanted.
    var output: OutputOptions { get }

    /// The answer; throws ``InsightRefusal`` or a refusal that can be told in words.
    func answer(_ progress: Progress) throws -> Answer
}

extension InsightQuestion {
    /// Answers on the terminal.
    func run() throws {
        let code = respond(to: .standard)
        if code != 0 { throw ExitCode(code) }
    }

    /// Prints the answer and gives the exit code: 0, or 2 when there is none and nothing was printed as a result.
    func respond(to console: Console) -> Int32 {
        do {
            let answer = try answer(Progress(console, output))
            if let path = output.svg {
                guard let picture = answer.picture else { throw InsightRefusal("this question has no picture") }
                do { try console.write(path, picture) } catch {
                    throw InsightRefusal("\(path) can not be written")
                }
            }
            if output.json { console.say(answer.json) }
            if output.wantsTable { console.say(answer.text) }
            return 0
        } catch let refusal as InsightRefusal {
            console.tell("aram insight: \(refusal.reason)")
        } catch let refusal as any Told {
            console.tell("aram insight: \(refusal.told)")
        } catch {
            console.tell("aram insight: \(error)")
        }
        return 2
    }
}

/// Answers as `aram insight` with these arguments would, on a console of one's own.
///
/// Gives the exit code: 0, or 2 for a refusal and for arguments that are none.
package func answerInsight(_ arguments: [String], on console: Console) -> Int32 {
    do {
        let command = try InsightCommand.parseAsRoot(arguments)
        guard let question = command as? any InsightQuestion else {
            console.say(InsightCommand.helpMessage())
            return 0
        }
        return question.respond(to: console)
    } catch {
        console.tell(InsightCommand.fullMessage(for: error))
        let code = InsightCommand.exitCode(for: error)
        return code == .validationFailure ? 2 : code.rawValue
    }
}
