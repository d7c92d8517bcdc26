#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension MockListener {
    static var addressInUse: Int32 { EADDRINUSE }
}
