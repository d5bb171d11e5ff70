"""Mail programs that we did not write: an SMTP server that keeps what it gets, and a Postfix of our own."""
import email
import email.policy
import os
import pathlib
import subprocess
import tempfile
import threading
import time

from aiosmtpd.controller import Controller

from house import free_port


class SmtpSink:
    """aiosmtpd; `wait_for` gives the next message to an address."""

    def __init__(self):
        self.messages, self.lock = [], threading.Condition()
        self.refusal = None
        self.controller = Controller(self, hostname="127.0.0.1", port=free_port())
        self.url = f"smtp://127.0.0.1:{self.controller.port}"

    def __enter__(self):
        self.controller.start()
        return self

    def __exit__(self, *_):
        self.controller.stop()

    async def handle_DATA(self, server, session, envelope):
        if self.refusal:
            return self.refusal
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self.lock:
            self.messages.append((envelope.rcpt_tos, message))
            self.lock.notify_all()
        return "250 kept"

    def to(self, address):
        with self.lock:
            return [message for recipients, message in self.messages if address in recipients]

    def wait_for(self, address, count=1, patience=30):
        deadline = time.monotonic() + patience
        with self.lock:
            while True:
                found = [message for recipients, message in self.messages if address in recipients]
                if len(found) >= count:
                    return found[count - 1]
                left = deadline - time.monotonic()
                assert left > 0, f"no message {count} to {address}; there are {[r for r, _ in self.messages]}"
                self.lock.wait(left)


class Postfix:
    """A Postfix with its own folders that hands every message for `domain` to an LMTP address."""

    def __init__(self, folder, domain, lmtp_port):
        self.folder, self.domain, self.lmtp_port = pathlib.Path(folder), domain, lmtp_port
        self.port = free_port()

    def __enter__(self):
        conf, queue, data = self.folder / "conf", self.folder / "queue", self.folder / "lib"
        for each in (conf, queue, data):
            each.mkdir(parents=True)
        temporary = pathlib.Path(tempfile.gettempdir())
        for parent in [self.folder, *self.folder.parents]:
            if parent != temporary and parent.is_relative_to(temporary):
                os.chmod(parent, 0o755)
        (conf / "main.cf").write_text(
            f"""compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.{self.domain}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = {self.domain}
virtual_transport = lmtp:inet:127.0.0.1:{self.lmtp_port}
recipient_delimiter = +
local_transport = error:no local mail
alias_maps =
minimal_backoff_time = 5s
maximal_backoff_time = 10s
queue_run_delay = 5s
maillog_file = {self.folder}/mail.log
maillog_file_prefixes = {self.folder}
message_size_limit = 62914560
smtputf8_enable = yes
""")
        master = pathlib.Path("/usr/share/postfix/master.cf.dist").read_text().splitlines()
        lines = []
        for line in master:
            if line.startswith("smtp ") and " inet " in line:
                line = f"127.0.0.1:{self.port} inet n - n - - smtpd"
            if not line.startswith(("#", " ")) and len(line.split()) >= 8:
                words = line.split()
                words[4] = "n"
                line = " ".join(words)
            lines.append(line)
        if not any(line.startswith("postlog") for line in lines):
            lines.append("postlog unix-dgram n - n - 1 postlogd")
        (conf / "master.cf").write_text("\n".join(lines) + "\n")
        subprocess.run(["chown", "-R", "postfix", str(data)], check=True)
        self.run("set-permissions", check=False)
        self.run("start")
        return self

    def __exit__(self, *_):
        self.run("stop", check=False)

    def run(self, verb, check=True):
        done = subprocess.run(["postfix", "-c", str(self.folder / "conf"), verb], capture_output=True)
        if check:
            log = self.folder / "mail.log"
            said = log.read_text()[-2000:] if log.exists() else ""
            assert done.returncode == 0, done.stderr.decode() + said
