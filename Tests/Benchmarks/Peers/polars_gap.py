"""How many people of each unit got each verdict for each task, in polars, from the Parquet files of
peer_tables.py.

    python3 polars_gap.py FOLDER/parquet --csv ANSWER.csv     cold: from the files to a CSV
    python3 polars_gap.py FOLDER/parquet --warm               the second of two runs on tables in memory

The way is that of duckdb_gap.py: what is known of a person beyond basic education is a mark in four
bits for each competence that a task asks for; those of one task fit in one number, the shift;
everybody in a unit with the same professions and the same shift is counted together, and each shift
is judged once. The steps are lazy frames; the large ones are collected by the streaming engine.
"""

import argparse
import json
import pathlib
import resource
import time

import polars
from polars import col, len as count, lit, when

# Marks: whether it is held, how the level compares with what is asked, and, by one more, whether a claim
# that only wants a signature would be enough.
ABSENT, LOW, SUPERVISABLE, MET, SUPERVISES = 1, 3, 5, 7, 8

# Classes of a verdict, best first. Supervision is settled last, among those who need practice.
READY, APPROVAL, COURSE, PRACTICE, EDUCATION, SUSPENDED, NOT_CANDIDATE, NOT_PERMITTED = range(8)

COUNTED = {
    APPROVAL: "needs_approval", COURSE: "needs_course", PRACTICE: "needs_practice", EDUCATION: "needs_education",
    SUSPENDED: "suspended", NOT_CANDIDATE: "not_candidate", NOT_PERMITTED: "not_permitted",
}
COLUMNS = ["unit", "task", "ready", "supervised", *COUNTED.values(), "fte"]

STANCE = ["crew", "task", "shift", "delegated", "barred"]


def collected(frame):
    """A step that is used more than once, worked out; by the streaming engine, so that memory stays bounded."""
    return frame.collect(engine="streaming").lazy()


def bit(place):
    """One bit for each member of a task."""
    return lit(2, polars.Int64).pow(place.cast(polars.Int64)).cast(polars.Int64)


def nibble(place):
    """The first of the four bits of a member of a task."""
    return lit(16, polars.Int64).pow(place.cast(polars.Int64)).cast(polars.Int64)


def mark(degree, claim, minimum):
    return (
        when(degree >= minimum).then(MET + (degree == 5).cast(polars.Int64))
        .otherwise(
            when(degree == 0).then(ABSENT).when(degree.is_in([2, 3])).then(SUPERVISABLE).otherwise(LOW)
            + (claim >= minimum).cast(polars.Int64))
        .cast(polars.Int64))


class Question:
    """The tables, and the steps towards the answer."""

    def __init__(self, tables):
        self.tables = tables
        self.date = tables["question"].collect().item()
        self.seconds = {}

    def answer(self):
        start = time.perf_counter()
        for step in (
            self.catalogue, self.crews, self.holdings, self.shifts, self.presences, self.aparts, self.verdicts):
            step()
            now = time.perf_counter()
            self.seconds[step.__name__] = round(now - start, 3)
            start = now
        answer = self.counts()
        self.seconds["counts"] = round(time.perf_counter() - start, 3)
        return answer

    def in_force(self):
        return (col("from_day") <= self.date) & (col("through_day").is_null() | (col("through_day") >= self.date))

    def catalogue(self):
        """What tasks ask for: each competence at each level is a member of the task, with its place among the bits."""
        requirement, asked = self.tables["requirement"], self.tables["gate_competence"]
        self.member = collected(
            polars.concat([
                requirement.select("task", "competence", "minimum"),
                asked.select("task", "competence", lit(1, polars.Int8).alias("minimum")),
            ]).unique().join(self.tables["competence"], on="competence").sort("task", "code", "minimum")
            .with_columns(place=polars.int_range(count()).over("task")))
        self.part = collected(
            requirement.join(self.member, on=["task", "competence", "minimum"]).select(
                "task", "place", part=when(col("any_of") == "").then("code").otherwise("any_of")))
        self.any_doctor = (
            self.tables["competence"].filter(col("code") == "spes-lege").select("competence").collect().item())

    def crews(self):
        """A crew is everybody with the same professions; profession 0 stands for none."""
        each = (
            self.tables["person"].select("person").join(self.tables["profession_of"], on="person", how="left")
            .with_columns(col("profession").fill_null(0)))
        keyed = each.group_by("person").agg(
            professions=col("profession").sort().cast(polars.String).str.join("-")).collect().lazy()
        crews = keyed.select("professions").unique().sort("professions").collect().with_row_index("crew").lazy()
        self.crew_of = collected(
            keyed.join(crews, on="professions").select("person", col("crew").cast(polars.Int32)))
        self.crew_profession = collected(
            each.join(self.crew_of, on="person").select("crew", "profession").unique())
        self.crew = collected(self.crew_profession.select("crew").unique())
        builds_on = self.tables["builds_on"]
        self.can_add = collected(polars.concat([
            self.crew.join(
                self.tables["competence"].select("competence").join(builds_on, on="competence", how="anti"),
                how="cross"),
            self.crew_profession.join(builds_on, on="profession").select("crew", "competence").unique(),
        ]).with_columns(can_add=lit(True)))
        # Any speciality of a doctor also counts as «spes-lege».
        self.named = collected(
            self.crew_profession.join(self.tables["baseline"], on="profession")
            .group_by("crew", "competence").agg(degree=col("level").max())
            .join(self.tables["competence"].select("competence", "code", "is_doctors_speciality"), on="competence"))
        self.given = collected(polars.concat([
            self.named.select("crew", "competence", "degree"),
            self.named.filter(col("is_doctors_speciality") == 1).select(
                "crew", lit(self.any_doctor, polars.Int16).alias("competence"), lit(1, polars.Int8).alias("degree")),
        ]).group_by("crew", "competence").agg(col("degree").max()))

    def holdings(self):
        """What is held on the date, where basic education does not explain it.

        The day, the order of recording and the level in one number: the greatest is the newest.
        """
        deciding = self.tables["competence"].join(
            self.member.select("competence").unique().with_columns(is_asked=lit(True)), on="competence", how="left"
        ).filter(col("is_asked").is_not_null() | (col("is_doctors_speciality") == 1))
        key = (
            col("from_day").cast(polars.Int32).cast(polars.Int64) * 2**40 + col("recorded") * 16
            + col("level").cast(polars.Int64))
        heard = (
            self.tables["assertion"].filter(self.in_force(), col("is_rejected") == 0)
            .join(deciding.select("competence", "signatures"), on="competence")
            .join(self.tables["assertion_kind"].select("kind", "is_verified"), on="kind")
            .select("person", "competence", "level", key=key,
                    is_verified=col("approvals") + col("is_verified") >= col("signatures"))
            .group_by("person", "competence").agg(
                newest=col("key").max(), verified=when("is_verified").then("key").max(),
                withdrawn=when(col("level") == 0).then("key").max()))
        said, verified = col("newest") & 15, col("verified").is_not_null()
        based = (
            heard.join(self.crew_of, on="person").join(deciding, on="competence")
            .join(self.given, on=["crew", "competence"], how="left")
            .select(
                "person", "crew", "competence", "code", "is_doctors_speciality", said=said,
                has_newer=when(verified).then(col("newest") > col("verified")).otherwise(col("must_verify") == 1),
                is_withdrawn=col("withdrawn").is_not_null() & (~verified | (col("withdrawn") > col("verified"))),
                base=when(verified).then(col("verified") & 15)
                .when(col("must_verify") == 1).then(col("degree").fill_null(0).cast(polars.Int64)).otherwise(said)))
        own = collected(based.select(
            "person", "crew", "competence", "code", "is_doctors_speciality",
            degree=when(~col("has_newer")).then("base").when((col("said") == 0) | col("is_withdrawn")).then(0)
            .otherwise(polars.min_horizontal("base", "said")),
            claim=when(~col("has_newer") | (col("said") == 0)).then(0)
            .when(col("is_withdrawn") | (col("said") > col("base"))).then("said").otherwise(0)))
        known = polars.concat([
            own.filter(col("competence") != self.any_doctor).select("person", "crew", "competence", "degree", "claim"),
            self.any_speciality(own),
        ])
        self.deviation = collected(
            known.join(self.given.rename({"degree": "basic"}), on=["crew", "competence"], how="left")
            .filter((col("claim") > 0) | (col("degree") != col("basic").fill_null(0)))
            .select("person", state=(
                col("crew").cast(polars.Int64) * 32768 + col("competence")) * 64 + col("degree") * 8 + col("claim")))

    def any_speciality(self, own):
        """«spes-lege» itself where it is held, else the first speciality that is held, else the first claimed."""
        words = own.filter(col("is_doctors_speciality") == 1)
        taught = (
            words.select("person", "crew").unique()
            .join(self.named.filter(col("is_doctors_speciality") == 1), on="crew")
            .join(words, on=["person", "competence"], how="anti"))
        columns = ["person", "crew", "code", "degree", "claim"]
        rank = (
            when((col("degree") > 0) & (col("code") == "spes-lege")).then(0).when(col("degree") > 0).then(1)
            .when(col("claim") > 0).then(2).otherwise(3).cast(polars.Int8))
        return (
            polars.concat([
                words.select(columns),
                taught.select("person", "crew", "code", col("degree").cast(polars.Int64),
                              lit(0, polars.Int64).alias("claim")),
            ])
            .with_columns(rank=rank, is_other=col("code") != "spes-lege").sort("person", "rank", "is_other", "code")
            .group_by("person", "crew", maintain_order=True)
            .agg(col("degree").first(), col("claim").first())
            .select("person", "crew", lit(self.any_doctor, polars.Int16).alias("competence"), "degree", "claim"))

    def shifts(self):
        """What a deviation changes in each task that asks for the competence."""
        self.basic = collected(
            self.crew.join(self.member, how="cross").join(self.given, on=["crew", "competence"], how="left")
            .select("crew", "task", "place", mark=mark(col("degree").fill_null(0), lit(0), col("minimum"))))
        own = mark(col("degree"), col("claim"), col("minimum"))
        states = self.deviation.select("state").unique().with_columns(
            crew=(col("state") // 2**21).cast(polars.Int32), competence=(col("state") // 64 % 32768).cast(polars.Int16),
            degree=col("state") // 8 % 8, claim=col("state") % 8)
        # Worked out before the next join: left to the planner, the two joins together take many times as long.
        asked = collected(states.join(self.member, on="competence"))
        self.effect = collected(
            asked.join(self.basic, on=["crew", "task", "place"])
            .filter(own != col("mark")).select("state", "task", shift=(own ^ col("mark")) * nibble(col("place"))))

    def shifted(self, deviation):
        """The shift of each person and task that deviations change."""
        return deviation.join(self.effect, on="state").group_by("person", "task").agg(col("shift").sum())

    def presences(self):
        """Where people are counted.

        Each position counts one; where the ways upwards of two positions meet, one is taken off again.
        """
        closure = self.tables["unit_closure"]
        self.seat = collected(
            self.tables["position"].group_by("person", "unit").agg(share=col("share").cast(polars.Int64).sum()))
        way = closure.sort("distance", descending=True).group_by("unit", maintain_order=True).agg(
            way=col("ancestor").cast(polars.String).str.zfill(9).str.join("/"))
        many = self.seat.group_by("person").agg(count().alias("seats")).filter(col("seats") > 1)
        neighbour = collected(
            self.seat.join(many, on="person", how="semi").join(way, on="unit").sort("person", "way")
            .with_columns(other=col("unit").shift(1).over("person")).filter(col("other").is_not_null())
            .select("person", "unit", "other"))
        meeting = (
            neighbour.select("unit", "other").unique().join(closure, on="unit")
            .join(closure.select("unit", "ancestor"), left_on=["other", "ancestor"], right_on=["unit", "ancestor"])
            .sort("distance").group_by("unit", "other", maintain_order=True).agg(meeting=col("ancestor").first()))
        self.presence = collected(polars.concat([
            self.seat.select("person", "unit", lit(1, polars.Int64).alias("heads"), "share"),
            neighbour.join(meeting, on=["unit", "other"]).select(
                "person", col("meeting").alias("unit"), lit(-1, polars.Int64).alias("heads"),
                lit(0, polars.Int64).alias("share")),
        ]).join(self.crew_of, on="person"))
        self.cell = collected(
            self.shifted(self.deviation).join(self.presence, on="person").group_by("unit", "crew", "task", "shift")
            .agg(col("heads").sum(), col("share").sum()))

    def aparts(self):
        """Those with a delegation or a suspension in force, by the unit in which they are counted.

        A delegation may hold in some units only, with those below and those above.
        """
        closure = self.tables["unit_closure"]
        delegated = self.tables["delegation"].filter(self.in_force()).select("person", "task", "unit").unique()
        suspended = self.tables["suspension"].filter(self.in_force())
        barred = polars.concat([
            suspended.filter(col("task").is_not_null()).select(
                "person", "task", lit(True).alias("is_whole"), lit(0, polars.Int64).alias("bits")),
            suspended.filter(col("competence").is_not_null()).select("person", "competence")
            .join(self.member, on="competence")
            .join(self.part.select("task", "place").unique().with_columns(is_part=lit(True)),
                  on=["task", "place"], how="left")
            .select("person", "task", col("is_part").is_not_null().alias("is_whole"), bit(col("place")).alias("bits")),
        ]).group_by("person", "task").agg(
            barred=when(col("is_whole").any()).then(lit(-1, polars.Int64)).otherwise(col("bits").bitwise_or()))
        barred, delegated = collected(barred), collected(delegated)
        pair = collected(polars.concat([delegated.select("person", "task"), barred.select("person", "task")]).unique())
        place = (
            self.seat.join(pair, on="person", how="semi").join(closure.select("unit", "ancestor"), on="unit")
            .group_by("person", "ancestor").agg(col("share").sum()).rename({"ancestor": "unit"}))
        near = polars.concat([
            closure.select("unit", "ancestor"), closure.select(unit="ancestor", ancestor="unit")]).unique()
        somewhere = delegated.filter(col("unit").is_not_null()).join(near, on="unit").select(
            "person", "task", unit="ancestor")
        everywhere = delegated.filter(col("unit").is_null()).select("person", "task").join(
            place.select("person", "unit"), on="person")
        holds = polars.concat([somewhere, everywhere.select("person", "task", "unit")]).unique().with_columns(
            delegated=lit(True))
        self.apart = collected(
            pair.join(place, on="person").join(self.crew_of, on="person")
            .join(self.shifted(self.deviation.join(pair, on="person", how="semi")), on=["person", "task"], how="left")
            .join(barred, on=["person", "task"], how="left").join(holds, on=["person", "task", "unit"], how="left")
            .with_columns(col("shift").fill_null(0), col("delegated").fill_null(False), col("barred").fill_null(0))
            .group_by("unit", *STANCE).agg(heads=count().cast(polars.Int64), share=col("share").sum()))

    def verdicts(self):
        """Each way to stand to a task, judged once.

        The outcome is the class, and in the bits above it in which competences the ready can supervise, or those
        who need practice must be supervised.
        """
        plainly = {"delegated": lit(False), "barred": lit(0, polars.Int64)}
        stance = collected(polars.concat([
            self.crew.join(self.tables["task"].select("task"), how="cross").with_columns(
                shift=lit(0, polars.Int64), **plainly).select(STANCE),
            self.cell.select("crew", "task", "shift").with_columns(**plainly).select(STANCE),
            self.apart.select(STANCE),
            self.apart.select("crew", "task", "shift").with_columns(**plainly).select(STANCE),
        ]).unique()).collect().with_row_index("stance").lazy()
        own = col("mark") ^ (col("shift") // nibble(col("place")) & 15)
        standing = collected(
            stance.join(self.basic, on=["crew", "task"]).with_columns(mark=own)
            .join(self.member, on=["task", "place"]).join(self.can_add, on=["crew", "competence"], how="left")
            .select(
                "stance", "task", "place", "minimum", "competence", "mark",
                is_delegated=col("delegated") & (col("is_authority") == 1),
                grade=when(col("mark") >= MET).then(READY)
                .when((col("mark") % 2 == 0) | (col("is_authority") == 1)).then(APPROVAL)
                .when((col("is_levelled") == 1) & (col("mark") == ABSENT)).then(NOT_CANDIDATE)
                .when(col("is_levelled") == 1).then(PRACTICE)
                .when(col("can_add").is_not_null()).then(col("remedy").cast(polars.Int32)).otherwise(NOT_CANDIDATE)
                .cast(polars.Int64)))
        supervisor = standing.filter(col("mark") == SUPERVISES).group_by("stance").agg(
            bits=bit(col("place")).bitwise_or())
        competent, passage = self.competent(standing), self.passage(stance, standing)
        passed = when(col("gate").is_in(["none", "open"])).then(READY).otherwise(col("passed").fill_null(NOT_PERMITTED))
        verdict = (
            when(col("passed") == NOT_PERMITTED).then(NOT_PERMITTED)
            .when((col("barred") == -1) | (col("barred") & col("asked") != 0)).then(SUSPENDED)
            .otherwise(polars.max_horizontal("competent", "passed")))
        self.judged = collected(
            stance.join(self.tables["task"], on="task").join(competent, on="stance", how="left")
            .join(supervisor, on="stance", how="left").join(passage, on="stance", how="left")
            .with_columns(col("competent", "wanted", "asked", "bits").fill_null(0), passed=passed)
            .with_columns(grade=verdict).sort("stance", "grade", "passed")
            .group_by("stance", *STANCE, maintain_order=True)
            .agg(col("grade", "passed", "wanted", "bits").first())
            .select(*STANCE, outcome=col("grade").cast(polars.Int64) + 8 * (
                when(col("grade") == READY).then("bits")
                .when((col("grade") == PRACTICE) & (col("passed") == READY)).then("wanted").otherwise(0))))

    def competent(self, standing):
        """How far the competences go.

        Of an any-of group the cheapest counts. Where that is practice, the first by code is chosen, unless a group
        that is judged before it has chosen another: those that leave no choice first, then the others by name.
        """
        practice = col("grade") == PRACTICE
        met = collected(
            standing.join(self.part, on=["task", "place"]).group_by("stance", "part").agg(
                grade=when("is_delegated").then(READY).otherwise("grade").min(),
                is_forced=(col("grade") < NOT_CANDIDATE).sum() == 1,
                practice=when(practice).then(bit(col("place"))).otherwise(0).bitwise_or(),
                supervisable=when(practice & (col("mark") == SUPERVISABLE)).then(bit(col("place"))).otherwise(0)
                .bitwise_or())
            .filter(col("grade") > READY)
            .with_columns(chosen=when(col("grade") == PRACTICE).then(col("practice") & -col("practice")).otherwise(0)))
        covered = (
            met.filter(~col("is_forced"), col("practice") != 0).select("stance", "part", "practice")
            .join(met.select("stance", "chosen", before="part", goes_first="is_forced"), on="stance")
            .filter(col("goes_first") | (col("before") < col("part")), col("practice") & col("chosen") != 0)
            .select("stance", "part").unique().with_columns(is_covered=lit(True)))
        supervised = (
            col("is_covered") & col("grade").is_in([COURSE, PRACTICE])
            | (col("grade") == PRACTICE) & (col("chosen") & col("supervisable") != 0))
        return (
            met.join(covered, on=["stance", "part"], how="left").with_columns(col("is_covered").fill_null(False))
            .group_by("stance").agg(
                competent=col("grade").max(), can_be=supervised.all(),
                wanted=when("is_covered").then(0).otherwise("chosen").bitwise_or())
            .with_columns(wanted=when("can_be").then("wanted").otherwise(0)))

    def passage(self, stance, standing):
        """How each profession gets through the gate: holders before delegates, then the way that lacks least."""
        asked = (
            self.tables["gate_competence"].join(standing.filter(col("minimum") == 1), on=["task", "competence"])
            .select("stance", "alternative", "grade", "place"))
        delegation = when((col("role") == 1) & ~col("delegated")).then(APPROVAL).otherwise(READY)
        return (
            stance.join(self.crew_profession, on="crew")
            .join(self.tables["gate_alternative"], on=["task", "profession"])
            .join(asked, on=["stance", "alternative"], how="left")
            .group_by("stance", "profession", "role", "alternative", "delegated").agg(
                grade=col("grade").max().fill_null(READY), lacking=(col("grade") > READY).sum(),
                asked=bit(col("place")).fill_null(0).bitwise_or())
            .filter(col("grade") < NOT_CANDIDATE)
            .sort("stance", "profession", "role", "grade", "lacking", "alternative")
            .group_by("stance", "profession", maintain_order=True).agg(
                col("asked").first(), passed=polars.max_horizontal("grade", delegation).first())
            .select("stance", "asked", "passed"))

    def counts(self):
        """Everybody by basic education alone, what deviations change, and those apart; lifted to the units above."""
        closure = self.tables["unit_closure"].select("unit", "ancestor")
        plain = self.judged.filter(~col("delegated"), col("barred") == 0).select("crew", "task", "shift", "outcome")
        basic = plain.filter(col("shift") == 0).select("crew", "task", basic="outcome")
        change = plain.join(basic, on=["crew", "task"]).filter(col("outcome") != col("basic"))
        change = polars.concat([
            change.select("crew", "task", "shift", "outcome", lit(1, polars.Int64).alias("sign")),
            change.select("crew", "task", "shift", col("basic").alias("outcome"), lit(-1, polars.Int64).alias("sign")),
        ])
        key = ["unit", "task", "outcome"]
        sums = [col("heads").sum(), col("share").sum()]
        changed = (
            self.cell.join(change, on=["crew", "task", "shift"])
            .with_columns(col("heads") * col("sign"), col("share") * col("sign")).group_by(key).agg(sums)
            .join(closure, on="unit").select(col("ancestor").alias("unit"), "task", "outcome", "heads", "share"))
        crewed = (
            self.presence.group_by("unit", "crew").agg(sums).join(closure, on="unit")
            .group_by("ancestor", "crew").agg(sums).join(basic, on="crew")
            .select(col("ancestor").alias("unit"), "task", col("basic").alias("outcome"), "heads", "share"))
        moved = self.apart.join(self.judged, on=STANCE).select(*key, "heads", "share")
        stayed = self.apart.join(plain, on=["crew", "task", "shift"]).select(*key, -col("heads"), -col("share"))
        tally = collected(
            polars.concat([crewed, changed, moved, stayed]).group_by(key).agg(sums).filter(col("heads") != 0)
            .with_columns(grade=col("outcome") & 7, bits=col("outcome") // 8))
        grade = col("grade")
        counted = (
            tally.group_by("unit", "task").agg(
                when(grade == READY).then("heads").otherwise(0).sum().alias("ready"),
                *[when(grade == place).then("heads").otherwise(0).sum().alias(name) for place, name in COUNTED.items()],
                when(grade == READY).then("share").otherwise(0).sum().alias("fte"),
                when(grade == READY).then("bits").otherwise(0).bitwise_or().alias("supervisable"),
                grade.min().alias("best"))
            .filter(col("best") < NOT_PERMITTED))
        supervised = (
            tally.filter(grade == PRACTICE, col("bits") != 0).join(counted, on=["unit", "task"])
            .filter(col("bits") & ~col("supervisable") == 0)
            .group_by("unit", "task").agg(supervised=col("heads").sum()))
        return (
            counted.join(supervised, on=["unit", "task"], how="left").with_columns(col("supervised").fill_null(0))
            .with_columns(needs_practice=col("needs_practice") - col("supervised"))
            .join(self.tables["unit"].select("unit", unit_code="code"), on="unit")
            .join(self.tables["task"].select("task", task_code="code"), on="task")
            .drop("unit", "task").rename({"unit_code": "unit", "task_code": "task"}).select(COLUMNS)
            .collect(engine="streaming"))


def cold(options):
    """From the files to a CSV."""
    start, work = time.perf_counter(), time.process_time()
    question = Question({path.stem: polars.scan_parquet(path) for path in options.folder.glob("*.parquet")})
    answer = question.answer()
    written = time.perf_counter()
    if options.csv:
        answer.sort("unit", "task").write_csv(options.csv)
    end, worked = time.perf_counter(), time.process_time() - work
    return {
        "seconds": round(end - start, 3), "cpuSeconds": round(worked, 3), "steps": question.seconds,
        "writing": round(end - written, 3), "rows": answer.height,
    }


def warm(options):
    """The second of two runs on tables in memory; the answer is only counted."""
    tables = {path.stem: polars.read_parquet(path).lazy() for path in options.folder.glob("*.parquet")}
    Question(tables).answer()
    start, work = time.perf_counter(), time.process_time()
    question = Question(tables)
    answer = question.answer()
    end, worked = time.perf_counter(), time.process_time() - work
    return {
        "seconds": round(end - start, 3), "cpuSeconds": round(worked, 3), "steps": question.seconds,
        "rows": answer.height,
    }


def main():
    parser = argparse.ArgumentParser(description="Counts verdicts by unit and task in polars.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--csv", type=pathlib.Path, help="write the answer to this file (cold)")
    parser.add_argument("--warm", action="store_true", help="time the second run on tables in memory")
    options = parser.parse_args()
    result = warm(options) if options.warm else cold(options)
    print(json.dumps({
        "engine": f"polars {polars.__version__}", "mode": "warm" if options.warm else "cold", **result,
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }))


if __name__ == "__main__":
    main()
