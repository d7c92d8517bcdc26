import ShopOrders

/// One import is enough for a group, its types, those it shares with others, and the runtime.
func spend(_ basket: Basket, with client: ShopClient) async throws(ShopError) -> Int {
    let placed = try await client.orders.placeOrder(body: basket)
    switch placed {
    case .created(let order): return order.total.amount
    case .accepted(let waiting): return waiting.until?.hashValue ?? 0
    default: return 0
    }
}

let basket = Basket(lines: [Line(article: "tea", server: .eu)], limit: Money(amount: 3, currency: "EUR"))
let shop = ShopClient(credential: .key("secret"), configuration: ClientConfiguration())
