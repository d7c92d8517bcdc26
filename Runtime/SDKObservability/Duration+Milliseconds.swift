#if Observability
    extension Duration {
        /// Whole ones; cut off where an integer cannot count further.
        var milliseconds: Int64 {
            let (seconds, attoseconds) = components
            let (whole, isTooLong) = seconds.multipliedReportingOverflow(by: 1000)
            return isTooLong
                ? .max : whole.addingReportingOverflow(attoseconds / 1_000_000_000_000_000).partialValue
        }
    }
#endif
