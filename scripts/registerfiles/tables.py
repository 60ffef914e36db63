"""The tables that the register is made from.

states.csv, groups.csv, group_names.csv, weights.csv, sources.csv: states, groups, weights and where rows came from.
treaties.json: for each treaty its clauses. actions.csv, actions_bounded.csv: dated acts, and acts known between bounds.
unsigned.csv, exceptions.csv: acts that the rules refuse, which the register allows with a reason.
tonnage_totals.csv: what is published of merchant tonnage. votes.csv, sessions.csv: a vote and the sessions of a body.
"""
import collections
import csv
import json
import os

MEMORY = "typed from memory"


class Tables:
    """All tables of a folder, read once."""

    def __init__(self, folder):
        self.folder = folder
        self.states = {row["iso3"]: row for row in self.rows("states.csv")}
        self.groups = collections.defaultdict(list)
        for row in self.rows("groups.csv"):
            self.groups[row["group"]].append(row)
        self.group_names = {row["group"]: row for row in self.rows("group_names.csv")}
        self.weights = collections.defaultdict(list)
        for row in self.rows("weights.csv"):
            self.weights[row["weight"]].append(row)
        self.sources = {row["key"]: row["source"] for row in self.rows("sources.csv")}
        with open(os.path.join(folder, "treaties.json"), encoding="utf-8") as file:
            self.treaties = {treaty["id"]: treaty for treaty in json.load(file)}
        self.actions = collections.defaultdict(list)
        for row in self.rows("actions.csv"):
            self.actions[row["treaty"]].append(row)
        self.bounded = collections.defaultdict(list)
        for row in self.rows("actions_bounded.csv"):
            self.bounded[row["treaty"]].append(row)
        self.unsigned = {
            (row["treaty"], row["iso3"], row["not_before"], row["date"], row["action"])
            for row in self.rows("unsigned.csv")
        }
        self.exceptions = {
            (row["treaty"], row["iso3"], row["date"], row["action"]): f"{row['rule']}: {row['note']}"
            for row in self.rows("exceptions.csv")
        }
        self.tonnage = self.rows("tonnage_totals.csv")
        self.votes = self.rows("votes.csv")
        self.sessions = self.rows("sessions.csv")

    def rows(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def name(self, code):
        """The short English name of a state."""
        return self.states[code]["name"]

    def exists_from(self, code):
        """The first day on which a state exists."""
        return self.states[code]["from"]
