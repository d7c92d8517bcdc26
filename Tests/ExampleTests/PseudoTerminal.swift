import Foundation

/// A terminal without a screen: a program that writes to one side believes in it, and what it wrote comes out
/// at the other.
final class PseudoTerminal {
    let programSide: FileHandle
    private let screenSide: Int32

    struct Unavailable: Error {}

    init() throws {
        screenSide = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        guard screenSide >= 0, let name = Self.programSide(of: screenSide) else { throw Unavailable() }
        // Also held by the test, so that what was written stays when the program has ended.
        let descriptor = open(name, O_RDWR | O_NOCTTY)
        guard descriptor >= 0, fcntl(screenSide, F_SETFL, O_NONBLOCK) == 0 else { throw Unavailable() }
        programSide = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    deinit { close(screenSide) }

    /// The path of the program's side, ready to be opened.
    private static func programSide(of screenSide: Int32) -> String? {
        #if os(Linux)
            // What `unlockpt` and `ptsname` do, which Swift does not see: TIOCSPTLCK and TIOCGPTN.
            var lock: Int32 = 0
            var number: UInt32 = 0
            guard ioctl(screenSide, 0x4004_5431, &lock) == 0, ioctl(screenSide, 0x8004_5430, &number) == 0
            else {
                return nil
            }
            return "/dev/pts/\(number)"
        #else
            guard grantpt(screenSide) == 0, unlockpt(screenSide) == 0 else { return nil }
            return ptsname(screenSide).map { String(cString: $0) }
        #endif
    }

    /// What was written so far, with line ends as programs write them.
    func text() -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(screenSide, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }
}
