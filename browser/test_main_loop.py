"""From an unhappy click in a survey mail to a closed case, with real mail programs on both sides."""
import pathlib
import re
import shutil
import smtplib
import tempfile
import time
from email.message import EmailMessage

import pytest

from pages import (
    SENDER, add_customer, ask, choose_language, face_links, mail_saying, parts, press, send_survey, set_up_quietly,
    sign_in,
)
from peers import Postfix
from stored import count, rows

ENGLISH = {
    "language": "en", "name": "Kate Nagy", "email": "kate@mail.example",
    "comment": "The washing machine is three weeks late and nobody calls me back.",
    "hot": "Dear Kate, please calm down, we are looking into it.", "phrase": "calm",
    "reply": "Dear Kate, thank you for telling us. I have found your machine, and it is on the van for Monday at nine.",
    "answer": "Monday at nine is good, please ring before you come.",
}
PERSIAN = {
    "language": "fa", "name": "مریم رضایی", "email": "maryam@mail.example",
    "comment": "ماشین لباسشویی سه هفته دیر کرده و هیچ‌کس با من تماس نمی‌گیرد.",
    "hot": "خانم رضایی گرامی، لطفاً آرام باشید، داریم بررسی می‌کنیم.", "phrase": "آرام",
    "reply": "خانم رضایی گرامی، از این‌که موضوع را گفتید سپاسگزارم. دستگاه شما دوشنبه ساعت ۹ به دستتان می‌رسد.",
    "answer": "دوشنبه ساعت ۹ مناسب است، لطفاً پیش از آمدن زنگ بزنید.",
}


@pytest.fixture
def postfix(house):
    assert shutil.which("postfix"), "Postfix is not installed, and a missing mail server is a failure here"
    # A folder of its own: another run of tests takes the rights of strangers from the folders of pytest.
    with tempfile.TemporaryDirectory(prefix="aram-") as folder, \
            Postfix(pathlib.Path(folder) / "postfix", "desk.example", house.lmtp_port) as postfix:
        yield postfix


def check_survey_mail(message):
    plain, html = parts(message)
    links = face_links(message)
    assert message.get_content_type() == "multipart/alternative"
    assert sorted(links) == ["angry", "delighted", "disappointed", "happy"]
    assert all(link in plain for link in links.values())
    assert "<img" not in html and "background=" not in html and "url(" not in html
    assert message["List-Unsubscribe"].startswith("<http")
    # RFC 8058 allows the one click over https only, and the house under test has none.
    assert message["List-Unsubscribe-Post"] is None
    assert SENDER in message["From"]
    return links


def check_that_scanners_change_nothing(house, links):
    for link in links.values():
        assert ask(link, method="HEAD")[0] == 200
        assert ask(link, User_Agent="Mozilla/5.0 (compatible; LinkScanner/1.0)")[0] == 200
    assert count(house, "feedback WHERE grade IN ('confirmed', 'staff')") == 0
    assert count(house, "cases") == 0
    assert count(house, "alerts") == 0


def answer_as_customer(browser, link, story):
    """Opens the link in a browser of its own, confirms the face that was tapped; gives the time of the confirmation."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(link)
        assert page.locator("html").get_attribute("lang") == story["language"]
        assert page.locator("[name=face][value=angry]").is_checked()
        page.fill("[name=comment]", story["comment"])
        page.locator("form.form button[type=submit]").click()
        page.wait_for_url("**/thanks")
        return time.monotonic()


def ring(agent, browser, link, story):
    """The alert comes to the open inbox by itself."""
    agent.evaluate("window.wasNotReloaded = true")
    confirmed = answer_as_customer(browser, link, story)
    card = agent.locator("article.alert")
    card.wait_for()
    print(f"rang {time.monotonic() - confirmed:.2f} s after the customer saw the thanks")
    assert story["comment"] in card.inner_text() and story["name"] in card.inner_text()
    assert card.count() == 1
    assert agent.evaluate("window.wasNotReloaded") is True


def write_reply(agent, story):
    agent.fill("#reply", story["hot"])
    flag = agent.locator("#guard [data-kind=hard]").first
    flag.wait_for()
    assert story["phrase"] in flag.get_attribute("data-phrase")
    agent.locator(".composer__mirror mark", has_text=story["phrase"]).first.wait_for()
    agent.fill("#reply", story["reply"])
    flag.wait_for(state="detached")
    agent.locator("#composer button.btn--primary[type=submit]").click()
    agent.wait_for_url("**sent=reply**")
    agent.locator("#timeline").get_by_text(story["reply"]).wait_for()


def send_answer(postfix, reply, story):
    """The customer's mail program answers to the Reply-To address, through a mail server."""
    answer = EmailMessage()
    answer["From"] = story["email"]
    answer["To"] = reply["Reply-To"]
    answer["Subject"] = "Re: " + reply["Subject"]
    answer["Message-ID"] = "<answer-1@mail.example>"
    answer["In-Reply-To"] = answer["References"] = reply["Message-ID"]
    answer.set_content(story["answer"] + "\n\n> " + story["reply"])
    with smtplib.SMTP("127.0.0.1", postfix.port, timeout=30) as client:
        client.send_message(answer)


def close(agent, address):
    agent.goto(address + "/closure")
    agent.check("[name=verdict][value=upheld]")
    agent.fill("[name=merits]", "The delivery was three weeks late; you were right to complain.")
    agent.fill("[name=action]", "Delivered, and the carrier's calls now go to one person.")
    path = re.sub("^https?://[^/]+", "", address) + "/closure"
    press(agent, path)
    agent.locator(".field__error").first.wait_for()
    assert agent.locator("[name=action]").input_value().startswith("Delivered")
    for cause in agent.locator("select[name^=cause-]").all():
        cause.select_option(cause.locator("option:not([value=''])").first.get_attribute("value"))
    press(agent, path)
    agent.wait_for_url(re.compile(re.escape(address) + r"(\?.*)?$"))


@pytest.mark.parametrize("story", [ENGLISH, PERSIAN], ids=["English", "Persian"])
def test_an_unhappy_click_becomes_a_closed_case(house, sink, postfix, page, browser, story):
    set_up_quietly(house)
    sign_in(page, house)
    if story["language"] == "fa":
        choose_language(page, house, "fa")
        assert page.locator("html").get_attribute("dir") == "rtl"
    add_customer(page, house, story["name"], story["email"], story["language"])
    send_survey(page, house, story["email"], story["name"], story["language"])
    links = check_survey_mail(sink.wait_for(story["email"]))
    check_that_scanners_change_nothing(house, links)

    page.goto(house.url + "/inbox")
    page.locator("html[data-stream=on]").wait_for(state="attached")
    ring(page, browser, links["angry"], story)
    page.keyboard.press("KeyT")
    page.wait_for_url(re.compile("/cases/[0-9a-f-]{36}$"))
    address = page.url
    assert count(house, "feedback WHERE grade = 'confirmed' AND face = 'angry'") == 1

    page.locator("html[data-stream=on]").wait_for(state="attached")
    write_reply(page, story)
    reply = mail_saying(sink, story["email"], story["reply"])
    assert re.search(r"care\+\S+@desk\.example", reply["Reply-To"])
    assert reply["List-Unsubscribe"] is None

    page.evaluate("window.wasNotReloaded = true")
    send_answer(postfix, reply, story)
    page.locator("#timeline .msg--customer").get_by_text(story["answer"]).wait_for()
    assert page.evaluate("window.wasNotReloaded") is True
    assert count(house, "cases") == 1

    close(page, address)
    assert rows(house, "SELECT stage, verdict FROM cases") == [["closed", "upheld"]]
    assert "intact" in house.run("audit", "verify").stdout.decode()
