"""What people do on the pages of Aram, in steps that several stories share."""
import re
import time
import urllib.error
import urllib.parse
import urllib.request

PERSON = "agnes@desk.example"
PASSWORD = "a-quiet-morning-2026"
SENDER = "care@desk.example"
FIRST_BRAND = {
    "company": "Calm Appliances", "language": "en", "zone": "Europe/Budapest", "currency": "EUR",
    "name": "Ágnes Vass", "email": PERSON, "password": PASSWORD, "weekend": "none", "opens": "0", "closes": "24",
    "sender": SENDER,
}


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(_NoRedirect)


def ask(address, fields=None, method=None, **headers):
    """Status, headers and text of an answer, as a program without a browser gets them; redirects are not followed."""
    data = None if fields is None else urllib.parse.urlencode(fields).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(address, data, named, method=method)
    try:
        with _opener.open(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read().decode()


def set_up_quietly(house):
    """Sends the set-up form without a browser, for stories that are about something else."""
    status, headers, text = ask(house.url + "/set-up", FIRST_BRAND)
    assert status == 303, text[-2000:]


def fill_set_up(page, house):
    """Follows an empty install to its set-up page and fills every field, without sending."""
    page.goto(house.url + "/")
    page.wait_for_url("**/set-up")
    for name, value in FIRST_BRAND.items():
        field = page.locator(f"form[action='/set-up'] [name={name}]")
        if field.evaluate("it => it.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


def press(page, form):
    """The button that sends the form with this address."""
    page.locator(f"form[action='{form}'] button[type=submit]").first.click()


def sign_in(page, house, email=PERSON, password=PASSWORD):
    page.goto(house.url + "/sign-in")
    page.fill("[name=email]", email)
    page.fill("[name=password]", password)
    press(page, "/sign-in")
    page.wait_for_url("**/inbox*")


def choose_language(page, house, language):
    """Sets the language of the signed-in person's own pages."""
    page.goto(house.url + "/profile")
    page.locator("form[action='/profile'] [name=language]").select_option(language)
    press(page, "/profile")
    page.locator(f"html[lang={language}]").wait_for(state="attached")


def add_customer(page, house, name, email, language):
    page.goto(house.url + "/customers/new")
    page.fill("[name=name]", name)
    page.fill("[name=emails]", email)
    page.locator("form[action='/customers'] [name=language]").select_option(language)
    consent = page.locator("[name=consent-email]")
    if not consent.is_checked():
        consent.check()
    press(page, "/customers")
    page.wait_for_url(re.compile("/customers/[0-9a-f-]{36}$"))
    return page.url


def send_survey(page, house, email, name, language):
    """Sends the first survey that goes out by hand to one person."""
    page.goto(house.url + "/surveys")
    page.get_by_role("link", name="After a delivery").first.click()
    page.wait_for_url(re.compile("/surveys/[0-9a-f-]{36}$"))
    action = urllib.parse.urlsplit(page.url).path + "/invitations"
    form = page.locator(f"form[action='{action}']")
    form.locator("[name=email]").fill(email)
    form.locator("[name=name]").fill(name)
    form.locator("[name=language]").select_option(language)
    press(page, action)
    page.wait_for_url("**/invitations?outcome=queued")


def parts(message):
    """The plain and the HTML words of a mail."""
    return (message.get_body(("plain",)).get_content(), message.get_body(("html",)).get_content())


def face_links(message):
    """The links of a survey mail by the face that they stand for."""
    html = parts(message)[1].replace("&amp;", "&")
    found = re.findall(r'href="([^"]+/s/[^"?]+\?v=([a-z]+))"', html)
    return {face: link for link, face in found if face in ("delighted", "happy", "disappointed", "angry")}


def mail_saying(sink, address, words, patience=30):
    """The first mail to an address whose plain part holds these words."""
    deadline, place = time.monotonic() + patience, 1
    while True:
        message = sink.wait_for(address, place, max(0.1, deadline - time.monotonic()))
        if words in message.get_body(("plain",)).get_content():
            return message
        place += 1
