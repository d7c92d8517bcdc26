import Cycloid
import SDKRuntime
import Testing

/// Bodies as a program makes them, against the bytes of the fixtures.
@Suite struct `Bodies made from their parts` {
    private func expect(_ body: some JSONWritable, isBodyOf operationID: String) throws {
        let text = String(decoding: try JSON.encode(body), as: UTF8.self)
        #expect(text == (try Exchange.of(operationID).body))
    }

    @Test func createTeam() throws {
        let team = NewTeam(
            canonical: "name-1",
            name: "name 2",
            owner: "owner 3 ü",
            rolesCanonical: ["name-4", "name-5"]
        )
        try expect(team, isBodyOf: "createTeam")
    }

    @Test func createProject() throws {
        let project = NewProject(
            canonical: "name-1",
            name: "name 2",
            description: "description 3 ü",
            owner: "owner 4 \"q\" \\",
            configRepositoryCanonical: "name-5",
            teamCanonical: "name-6",
            color: "color 7\n\t",
            icon: "icon 8 </é>😀"
        )
        try expect(project, isBodyOf: "createProject")
    }

    @Test func login() throws {
        let login = UserLogin(email: "user1@example.com", username: "name-2", password: "correct horse 3")
        try expect(login, isBodyOf: "login")
    }

    @Test func createAPIKey() throws {
        let key = NewAPIKey(
            canonical: "name-1",
            name: "name 2",
            description: "description 3 ü",
            rules: [
                NewRule(action: "action 4 \"q\" \\", effect: .allow, resources: ["resources 5\n\t"]),
                NewRule(action: "action 6 </é>😀", effect: .allow, resources: ["resources 7"]),
            ],
            owner: "owner 8 ü"
        )
        try expect(key, isBodyOf: "createAPIKey")
    }

    @Test func `createExternalBackend, of a child type`() throws {
        let logs = AWSCloudWatchLogs(
            bucket: "bucket 5",
            container: "container 6 ü",
            endpoint: "endpoint 7 \"q\" \\",
            engine: "AWSCloudWatchLogs",
            key: "key 9 </é>😀",
            object: "object 10",
            region: "region 11 ü",
            s3ForcePathStyle: false,
            skipVerifySsl: true
        )
        let backend = NewExternalBackend(
            purpose: .events,
            default: true,
            credentialCanonical: "name-1",
            projectCanonical: "name-2",
            environmentCanonical: "name-3",
            componentCanonical: "name-4",
            configuration: .awsCloudWatchLogs(logs)
        )
        try expect(backend, isBodyOf: "createExternalBackend")
    }

    @Test func sendEvent() throws {
        let event = NewEvent(
            type: .cycloid,
            title: "title 1",
            message: "message 2 ü",
            icon: "icon 3 \"q\" \\",
            severity: .info,
            tags: [Tag(key: "key 4\n\t", value: "name-5"), Tag(key: "key 6 </é>😀", value: "name-7")],
            color: "name-8"
        )
        try expect(event, isBodyOf: "sendEvent")
    }

    @Test func createQuota() throws {
        let quota = NewQuota(
            memory: 1,
            cpu: 2,
            storage: 3,
            resourcePoolCanonical: "name-4",
            teamCanonical: "name-5"
        )
        try expect(quota, isBodyOf: "createQuota")
    }

    @Test func `createKpi, with configuration of any form`() throws {
        let kpi = NewKPI(
            name: "name 1",
            canonical: "name-2",
            type: .buildAvgTime,
            widget: .bars,
            config: ["list": [true, nil, "ü"], "n": 3, "o": ["k\"": 1.5]],
            description: "description 4 ü",
            pipelineName: "pipeline_name 5 \"q\" \\",
            jobName: "job_name 6\n\t"
        )
        try expect(kpi, isBodyOf: "createKpi")
    }

    @Test func createAppearance() throws {
        let appearance = NewAppearance(
            name: "name 1",
            displayName: "display_name 2 ü",
            tabTitle: "tab_title 3 \"q\" \\",
            color: AppearanceColor(b: 4, g: 5, r: 6),
            logo: "https://example.com/a%20b/7?c=d",
            favicon: "https://example.com/a%20b/8?c=d",
            footer: "footer 9\n\t"
        )
        try expect(appearance, isBodyOf: "createAppearance")
    }

    @Test func unlockState() throws {
        let lock = StateLock(
            id: "id 1",
            operation: "operation 2 ü",
            info: "info 3 \"q\" \\",
            who: "who 4\n\t",
            version: "version 5 </é>😀",
            created: "created 6"
        )
        try expect(lock, isBodyOf: "unlockState")
    }

    @Test func inviteUserToOrgMember() throws {
        let invitation = NewMemberInvitation(email: "user1@example.com", roleCanonical: "name-2")
        try expect(invitation, isBodyOf: "inviteUserToOrgMember")
    }
}
