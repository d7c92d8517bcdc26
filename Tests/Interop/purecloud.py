#!/usr/bin/env python3
"""Calls all operations of the IaC API on the mock with the client that its maker publishes for Python.

Nobody here wrote that client: what it accepts as typed objects is what the API's own users would get. Exit code 0 when
all is as it should be (or the package cannot be installed), 1 otherwise.
"""

import datetime
import sys
import time

sys.dont_write_bytecode = True

import served  # noqa: E402  (after what it needs)

served.inside_environment("PureCloudPlatformClientV2==269.0.0")

import PureCloudPlatformClientV2 as client  # noqa: E402  (found only inside the environment)
from PureCloudPlatformClientV2.rest import ApiException  # noqa: E402

ITEMS = 23
failures = []
checks = 0


def check(condition, words):
    global checks
    checks += 1
    if not condition:
        failures.append(words)


def is_typed(value, kind, words):
    check(type(value).__name__ == kind, f"{words} is {type(value).__name__}, not {kind}")


def fails_with(status, words, call):
    """The body of the failure."""
    try:
        call()
    except ApiException as error:
        check(error.status == status, f"{words}: status {error.status}, not {status}")
        return error.body or ""
    check(False, f"{words}: no failure")
    return ""


def job(value, words):
    is_typed(value, "InfrastructureascodeJob", words)
    check(isinstance(value.id, str) and value.id, f"{words}: no id")
    check(isinstance(value.accelerator_id, str), f"{words}: accelerator_id is {value.accelerator_id!r}")
    check(isinstance(value.date_submitted, datetime.datetime), f"{words}: date_submitted is {value.date_submitted!r}")
    is_typed(value.submitted_by, "UserReference", f"{words}: submitted_by")


def lists(api):
    seen = []
    for number in range(1, 4):
        page = api.get_infrastructureascode_accelerators(page_size=10, page_number=number, sort_order="asc")
        is_typed(page, "AcceleratorList", "the list")
        check(page.page_number == number, f"page {number} says that it is page {page.page_number}")
        check(page.page_size == 10, f"page {number} says that its size is {page.page_size}")
        check(page.total == ITEMS, f"page {number} says that there are {page.total}")
        for accelerator in page.entities:
            is_typed(accelerator, "AcceleratorMetadata", "an item of the list")
            seen.append(accelerator.id)
    check(len(seen) == ITEMS, f"the pages hold {len(seen)} accelerators")
    check(len(set(seen)) == ITEMS, "pages repeat accelerators")
    return seen[0] if seen else "none"


def operations(api):
    accelerator = lists(api)
    specification = api.get_infrastructureascode_accelerator(accelerator, preferred_language="en-US")
    is_typed(specification, "AcceleratorSpecification", "the accelerator")
    for text in specification.documentation or []:
        is_typed(text, "MetadataDocumentation", "a text on the accelerator")

    wish = client.AcceleratorInput()
    wish.accelerator_id = accelerator
    wish.dry_run = True
    value = client.AcceleratorParameter()
    value.name = "queue"
    value.value = "support"
    wish.parameters = [value]
    made = api.post_infrastructureascode_jobs(wish)
    job(made, "the job that was started")
    job(api.get_infrastructureascode_jobs(max_results=1, sort_by="dateSubmitted", sort_order="desc"), "the past job")
    job(api.get_infrastructureascode_job(made.id, details=True), "the job asked for")


def refusals(api, api_client):
    body = fails_with(
        400,
        "an unknown order",
        lambda: api.get_infrastructureascode_accelerators(sort_order="sideways"),
    )
    check("sortOrder" in body, f"the refusal does not name the parameter: {body}")
    api_client.set_default_header("Prefer", "code=404")
    fails_with(404, "an accelerator that is not there", lambda: api.get_infrastructureascode_accelerator("x"))
    api_client.default_headers.pop("Prefer")
    client.configuration.access_token = ""
    fails_with(401, "a call without a token", lambda: api.get_infrastructureascode_jobs())


def main():
    start = time.monotonic()
    specification = served.ROOT / "Specs" / "InfrastructureAsCode" / "v2" / "openapi.yaml"
    with served.serving(specification, "--items", str(ITEMS)) as address:
        client.configuration.host = address
        client.configuration.access_token = "token-of-a-test"
        api_client = client.api_client.ApiClient()
        api = client.InfrastructureAsCodeApi(api_client)
        operations(api)
        refusals(api, api_client)
    for failure in failures:
        print(f"error: {failure}")
    print(f"PureCloudPlatformClientV2: {checks} checks, {len(failures)} failed, {served.elapsed(start)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
