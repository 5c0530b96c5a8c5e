"""Starts a real nginx or Apache with an example from the manual, on a free port, as whoever runs the tests."""

import contextlib
import http.client
import os
import pathlib
import re
import socket
import subprocess
import time

MANUAL = pathlib.Path(__file__).resolve().parents[2] / "content/manual"
NGINX, APACHE = "/usr/sbin/nginx", "/usr/sbin/apache2"

# What Debian's Apache loads, and a PHP that is on for all sites: server-status stands for a program that would run.
APACHE_MODULES = ["mpm_event", "authz_core", "mime", "dir", "alias", "headers", "filter", "deflate", "negotiation", "autoindex", "status"]
APACHE_HANDLERS = """
AddHandler type-map var
AddHandler server-status .cgi
<FilesMatch ".+\\.ph(ar|p|tml)$">
    SetHandler server-status
</FilesMatch>
"""


def example(page, language, number=0):
    """A block of code of a page of the manual, without comments."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```", (MANUAL / page).read_text("utf-8"), re.S | re.M)
    return re.sub(r"^\s*#.*\n", "", blocks[number], flags=re.M)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, port):
        self.port = port

    def get(self, path, **headers):
        """The status, the headers in lower case and the body of one answer; nothing is followed."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()


@contextlib.contextmanager
def running(command, port, log):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        for _ in range(200):
            if process.poll() is not None:
                raise AssertionError(process.stderr.read() + (log.read_text() if log.exists() else ""))
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield Server(port)
    finally:
        process.terminate()
        process.wait(20)


def nginx(folder, configuration, site):
    """nginx with a configuration like those in conf.d."""
    port = free_port()
    configuration = placed(configuration, site).replace("listen 80;", f"listen 127.0.0.1:{port};")
    if "listen" not in configuration:
        configuration = configuration.replace("server {", f"server {{\n listen 127.0.0.1:{port};\n root {site};")
    temporary = "\n".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    main = folder / "nginx.conf"
    main.write_text(f"""
{"user root;" if os.geteuid() == 0 else ""}
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    include /etc/nginx/mime.types;
    {temporary}
    {configuration}
}}
""", "utf-8")
    return running([NGINX, "-e", f"{folder}/error.log", "-p", str(folder), "-c", str(main), "-g", "daemon off;"], port, folder / "error.log")


def apache(folder, configuration, site):
    """Apache with a configuration like those in sites-available."""
    port = free_port()
    modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in APACHE_MODULES)
    types = "/etc/mime.types" if os.path.exists("/etc/mime.types") else "/dev/null"
    main = folder / "apache.conf"
    main.write_text(f"""
ServerRoot {folder}
DefaultRuntimeDir {folder}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
Listen 127.0.0.1:{port}
ServerName localhost
{modules}
TypesConfig {types}
{"User nobody" if os.geteuid() == 0 else ""}
{"Group nogroup" if os.geteuid() == 0 else ""}
{APACHE_HANDLERS}
{placed(configuration, site).replace("*:80", f"127.0.0.1:{port}")}
""", "utf-8")
    return running([APACHE, "-X", "-f", str(main)], port, folder / "error.log")


def placed(configuration, site):
    assert "/var/www/maker" in configuration
    return configuration.replace("/var/www/maker", str(site))
