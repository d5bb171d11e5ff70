"""Mail programs that we did not write: an SMTP server that keeps what it gets, a Postfix and a Dovecot of our own."""
import email
import email.policy
import imaplib
import os
import pathlib
import shutil
import signal
import smtplib
import socket
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


def open_the_way(folder):
    """Lets other users than root into a folder of a test."""
    temporary = pathlib.Path(tempfile.gettempdir())
    for parent in [folder, *folder.parents]:
        if parent != temporary and parent.is_relative_to(temporary):
            os.chmod(parent, 0o755)


def wait_for_port(port, patience=20):
    """Returns once somebody listens."""
    deadline = time.monotonic() + patience
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=2).close()
            return
        except OSError:
            assert time.monotonic() < deadline, f"nobody listens on {port}"
            time.sleep(0.05)


class Postfix:
    """A Postfix with its own folders that hands every message for `domain` to an LMTP address."""

    def __init__(self, folder, domain, lmtp_port):
        self.folder, self.domain, self.lmtp_port = pathlib.Path(folder), domain, lmtp_port
        self.port = free_port()

    def __enter__(self):
        conf, queue, data = self.folder / "conf", self.folder / "queue", self.folder / "lib"
        for each in (conf, queue, data):
            each.mkdir(parents=True)
        open_the_way(self.folder)
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


class Dovecot:
    """A Dovecot of our own: accounts with passwords in a file, mail in Maildirs, IMAP with and without TLS, LMTP."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.port, self.tls_port, self.lmtp_port = free_port(), free_port(), free_port()
        self.certificate = self.folder / "tls.pem"

    def __enter__(self):
        for each in ("run", "state", "mail"):
            (self.folder / each).mkdir(parents=True)
        open_the_way(self.folder)
        shutil.chown(self.folder / "mail", "nobody", "nogroup")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(self.folder / "tls.key"),
             "-out", str(self.certificate)],
            check=True, capture_output=True)
        (self.folder / "users").write_text("")
        (self.folder / "dovecot.conf").write_text(DOVECOT.format(
            folder=self.folder, port=self.port, tls_port=self.tls_port, lmtp_port=self.lmtp_port))
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self):
        with open(self.folder / "said.log", "ab") as said:
            self.process = subprocess.Popen(
                ["dovecot", "-F", "-c", str(self.folder / "dovecot.conf")], stdin=subprocess.DEVNULL, stdout=said,
                stderr=said)
        for port in (self.port, self.tls_port, self.lmtp_port):
            wait_for_port(port)

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self):
        """Ends the server and everyone it talks for at once."""
        self.tell(signal.SIGKILL)
        self.process.wait()
        (self.folder / "run" / "master.pid").unlink(missing_ok=True)

    def tell(self, what):
        """Sends a signal to the server and its processes; STOP makes it one that answers nobody, CONT wakes it."""
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True)
        for each in [self.process.pid, *map(int, children.stdout.split())]:
            os.kill(each, what)

    def set_password(self, user, password):
        users = dict(line.split(":{PLAIN}") for line in (self.folder / "users").read_text().split())
        users[user] = password
        (self.folder / "users").write_text("".join(f"{name}:{{PLAIN}}{word}\n" for name, word in users.items()))

    def connect(self, user, password):
        """A mail program of another maker, signed in."""
        program = imaplib.IMAP4("127.0.0.1", self.port, timeout=20)
        program.login(user, password)
        return program

    def append(self, user, password, message, folder="INBOX"):
        """Puts a message into a folder, byte by byte."""
        program = self.connect(user, password)
        # imaplib would change lone line ends; the bytes go out as they are.
        program.literal = message
        kind, said = program._simple_command("APPEND", folder)
        assert kind == "OK", said
        program.logout()

    def deliver(self, recipient, message):
        """Hands a message over as a mail server does."""
        with smtplib.LMTP("127.0.0.1", self.lmtp_port, timeout=20) as server:
            server.sendmail("kati@mail.example", [recipient], message)


DOVECOT = """base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/tls.pem
ssl_key = <{folder}/tls.key
auth_verbose = yes
auth_failure_delay = 0
auth_cache_size = 0
disable_plaintext_auth = no
default_internal_user = nobody
default_login_user = nobody
default_internal_group = nogroup
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
recipient_delimiter = +
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}/mail/%u allow_all_users=yes
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
lda_mailbox_autocreate = yes
lmtp_save_to_detail_mailbox = no
protocol lmtp {{
  postmaster_address = postmaster@brand.example
}}
protocol imap {{
  mail_max_userip_connections = 100
}}
"""
