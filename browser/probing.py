"""What schemathesis is told about our API: a key for repeated requests stands for one request."""
import re
import uuid

import schemathesis

NAME = "Idempotency-Key"


@schemathesis.hook
def before_call(context, case, kwargs):
    """Requests that were made up independently are not repetitions of one another, so each gets a key of its own."""
    key = (case.headers or {}).get(NAME)
    if isinstance(key, str) and re.fullmatch("[!-~]{1,200}", key):
        case.headers[NAME] = str(uuid.uuid4())
