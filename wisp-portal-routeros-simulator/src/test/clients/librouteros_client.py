"""Walks through the router with librouteros and prints a line for each step. Arguments: host and port."""
import sys

from librouteros import connect
from librouteros.exceptions import TrapError
from librouteros.query import And, Key, Or

HOST, PORT = sys.argv[1], int(sys.argv[2])
ID, HOST_OF, COMMENT, ACTION = Key(".id"), Key("dst-host"), Key("comment"), Key("action")


def enter(password):
    return connect(HOST, username="ana", password=password, port=PORT, encoding="latin-1")  # its lengths count characters


def say(step, value):
    sys.stdout.buffer.write("{}: {}\n".format(step, value).encode("UTF-8"))


def refused(step, what):
    try:
        what()
        say(step, "not refused")
    except TrapError as trap:
        say(step, trap)


def hosts(access):
    return " ".join(row["dst-host"] for row in access)


refused("bad login", lambda: enter("otra"))
api = enter("secreta")
say("login", "ok")
access = api.path("ip", "proxy", "access")
entries = api.path("ip", "firewall", "address-list")

say("empty", len(list(access)))
a = access.add(**{"dst-host": "a", "comment": "Muñoz"})
b = access.add(**{"dst-host": "b", "action": "deny"})
c = access.add(**{"dst-host": "c", "place-before": a})
say("add", " ".join((a, b, c)))
say("place-before", hosts(access))
tuple(access("move", **{"numbers": b, "destination": c}))
say("move", hosts(access))
say("text", list(access.select(COMMENT).where(HOST_OF == "a")))
say("proplist", list(access.select(ID, HOST_OF).where(ACTION == "deny")))
say("or", len(list(access.select(ID).where(Or(HOST_OF == "a", HOST_OF == "b")))))
say("and not", list(access.select(HOST_OF).where(And(ACTION == "allow", HOST_OF != "a"))))
say("in", len(list(access.select(ID).where(HOST_OF.In("a", "b", "x")))))
access.update(**{".id": a, "comment": "x" * 300, "disabled": True})
say("set", [(len(row["comment"]), row["disabled"]) for row in access if row["dst-host"] == "a"])
for length in (127, 128, 255, 256, 257, 16383, 16384, 70000):
    access.update(**{".id": a, "comment": "y" * length})
    read = [row["comment"] for row in access if row[".id"] == a][0]
    say("long word", "{} {}".format(length, read == "y" * length))
access.remove(a, c)
say("remove", hosts(access))
entries.add(list="morosos", address="10.0.0.5/32")
refused("duplicate", lambda: entries.add(list="morosos", address="10.0.0.5"))
refused("unknown command", lambda: tuple(access("explode")))
refused("unknown menu", lambda: tuple(api("/ip/nothing/print")))
refused("unknown parameter", lambda: access.add(color="red"))
refused("missing item", lambda: access.remove("*77"))
api.close()
