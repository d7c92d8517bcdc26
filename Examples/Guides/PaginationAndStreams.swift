import Cycloid
import Foundation
import SDKRuntime

// docs/guide/pagination-and-streams.md

func readList(_ client: CycloidClient) async throws -> (Page<Project, PageIndexPaging>, [Project]) {
    let projects = client.organizationProjects.getProjects(organizationCanonical: "acme")

    for try await project in projects.items { print(project.name) }  // all pages, as they are needed
    for try await page in projects.pages { print(page.count, page.next?.description ?? "end") }
    let first = try await projects.page()  // one page: a collection of its items
    let some = try await projects.collect(upTo: 1000)  // an array, of at most so many
    return (first, some)
}

func readPageWithResponse(_ client: CycloidClient) async throws {
    let response = try await client.organizationProjects.withResponse {
        try await $0.getProjects(organizationCanonical: "acme").page()
    }
    print(response.status, response.headers.count, response.value.count)
}

func resumeList(_ client: CycloidClient, storedIn file: URL) async throws {
    let stored = try? String(contentsOf: file, encoding: .utf8)
    let position = stored.flatMap { PagePosition($0) } ?? PagePosition()  // or where the list begins
    let projects = client.organizationProjects.getProjects(organizationCanonical: "acme")
    for try await page in projects.resumed(at: position).pages {
        for project in page { print(project.name) }
        if let next = page.next { try next.description.write(to: file, atomically: true, encoding: .utf8) }
    }
}

func followBuild(_ client: CycloidClient) async throws {
    let events = try await client.componentPipelinesJobsBuilds.getBuildEvents(
        organizationCanonical: "acme",
        projectCanonical: "shop",
        environmentCanonical: "production",
        componentCanonical: "web",
        pipelineName: "deploy",
        buildId: "42"
    )
    for try await event in events {
        if let value = event.value { print(value.event ?? event.type, value.data ?? .null) }
    }
}

func settings(toGoOnBehind stored: String) -> EventStreamSettings {
    var settings = EventStreamSettings()
    settings.maximumReconnects = 20
    settings.lastEventID = stored  // of an event seen by an earlier process
    return settings
}
