// Code of a module whose default isolation is the main actor: none of this is on it.

nonisolated func spend(_ basket: Basket, with client: ShopClient) async throws(ShopError) -> Int {
    let placed = try await client.orders.placeOrder(body: basket)
    switch placed {
    case .created(let order): return order.total.amount
    case .accepted(let waiting): return waiting.until?.hashValue ?? 0
    case .undocumented: return 0
    }
}

nonisolated func basket() -> Basket {
    Basket(lines: [Line(article: "tea", server: .eu)], limit: Money(amount: 3, currency: "EUR"))
}

nonisolated func compares(_ left: Basket, _ right: Basket) -> Bool {
    left == right && Set([Line.Server.eu]).contains(.us)
}

nonisolated func encoded(_ delivery: Delivery) throws -> [UInt8] { try JSON.encode(delivery) }

nonisolated func shop() -> ShopClient {
    ShopClient(credential: .key("secret"), configuration: ClientConfiguration())
}

/// What is the main actor's, calls.
func spendHere() async throws { _ = try await spend(basket(), with: shop()) }
