import Shelter

func calls() async throws {
    let client = PetsClient(server: .local(region: .south), credential: .shelterKey("secret"))
    _ = PetsClient(server: .production, credential: .staff(username: "a", password: "b"))
    _ = PetsClient(credential: .shelterKey(provider: { "secret" }))
    let pets: [Pet] = try await client.pets.listPets(limit: 3, order: .asc, maxAge: 4)
    _ = try await client.pets.listPets()
    _ = try await client.pets.listPets(limit: 1, maxAge: 2)
    let home = Pet.Home(street: "Main Street")
    let chip: Chip? = Chip(serial: "1", maker: nil)
    let cat = Cat(purrs: true)
    var pet = Pet(id: "1", kind: .cat(cat), home: home, birthday: nil, nick: "Tom", chip: chip)
    pet.nick = pets.first?.nick
    pet.birthday = pets.last?.birthday
    _ = Pet(id: "1", kind: .dog(Dog(barks: false)), home: home)
    let result: CreatePetResult = try await client.pets.createPet(body: pet)
    if case .created(let made) = result { print(made.home.street) }
    do {
        _ = try await client.pets.getPet(petId: "1")
    } catch {
        print(error)
    }
    let photo = try await client.pets.getPhoto(petId: "1", size: "large")
    _ = photo
    _ = try await client.pets.getPhoto(petId: "2")
    let owner: Owner = try await client.people.findOwner(name: "Ann")
    print(owner.name)
    let visits: [String] = try await client.agenda.listVisits()
    let tags: Tags = visits
    try await client.ping()
    let operations: PetsClient.PetsOperations = client.pets
    let agenda: PetsClient.AgendaOperations = client.agenda
    let orders: [SortOrder] = [.asc, .desc]
    switch orders[0] {
    case .asc: break
    default: break
    }
    print(operations, agenda, tags)
}
