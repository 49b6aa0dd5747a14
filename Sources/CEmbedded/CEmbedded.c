#include "CEmbedded.h"

static const unsigned char schema_0001_events[] = {
#embed "../../schema/0001-events.sql"
};
static const unsigned char schema_0002_catalogue[] = {
#embed "../../schema/0002-catalogue.sql"
};
static const unsigned char schema_0003_staff[] = {
#embed "../../schema/0003-staff.sql"
};
static const unsigned char schema_0004_task_texts_in_three_languages[] = {
#embed "../../schema/0004-task-texts-in-three-languages.sql"
};
static const unsigned char schema_0005_sign_off[] = {
#embed "../../schema/0005-sign-off.sql"
};
static const unsigned char schema_0006_surveys[] = {
#embed "../../schema/0006-surveys.sql"
};
static const unsigned char schema_0007_event_seals[] = {
#embed "../../schema/0007-event-seals.sql"
};
static const unsigned char schema_0008_holding_index[] = {
#embed "../../schema/0008-holding-index.sql"
};
static const unsigned char schema_0009_decisions[] = {
#embed "../../schema/0009-decisions.sql"
};
static const unsigned char schema_0010_parameters[] = {
#embed "../../schema/0010-parameters.sql"
};
static const unsigned char schema_0011_scenarios[] = {
#embed "../../schema/0011-scenarios.sql"
};
static const unsigned char seed_baselines[] = {
#embed "../../seed/baselines.csv"
};
static const unsigned char seed_care_levels[] = {
#embed "../../seed/care_levels.csv"
};
static const unsigned char seed_competence_anchors[] = {
#embed "../../seed/competence_anchors.csv"
};
static const unsigned char seed_competences[] = {
#embed "../../seed/competences.csv"
};
static const unsigned char seed_edition[] = {
#embed "../../seed/edition.csv"
};
static const unsigned char seed_figures[] = {
#embed "../../seed/figures.csv"
};
static const unsigned char seed_header_aliases[] = {
#embed "../../seed/header_aliases.csv"
};
static const unsigned char seed_job_titles[] = {
#embed "../../seed/job_titles.csv"
};
static const unsigned char seed_legal_gates[] = {
#embed "../../seed/legal_gates.csv"
};
static const unsigned char seed_levels[] = {
#embed "../../seed/levels.csv"
};
static const unsigned char seed_parameters[] = {
#embed "../../seed/parameters.csv"
};
static const unsigned char seed_professions[] = {
#embed "../../seed/professions.csv"
};
static const unsigned char seed_requirements[] = {
#embed "../../seed/requirements.csv"
};
static const unsigned char seed_synonyms[] = {
#embed "../../seed/synonyms.csv"
};
static const unsigned char seed_tasks[] = {
#embed "../../seed/tasks.csv"
};
static const unsigned char seed_work_processes[] = {
#embed "../../seed/work_processes.csv"
};

#define FILE(path, bytes) {path, bytes, sizeof bytes}

static const EmbeddedFile files[] = {
    FILE("schema/0001-events.sql", schema_0001_events),
    FILE("schema/0002-catalogue.sql", schema_0002_catalogue),
    FILE("schema/0003-staff.sql", schema_0003_staff),
    FILE("schema/0004-task-texts-in-three-languages.sql", schema_0004_task_texts_in_three_languages),
    FILE("schema/0005-sign-off.sql", schema_0005_sign_off),
    FILE("schema/0006-surveys.sql", schema_0006_surveys),
    FILE("schema/0007-event-seals.sql", schema_0007_event_seals),
    FILE("schema/0008-holding-index.sql", schema_0008_holding_index),
    FILE("schema/0009-decisions.sql", schema_0009_decisions),
    FILE("schema/0010-parameters.sql", schema_0010_parameters),
    FILE("schema/0011-scenarios.sql", schema_0011_scenarios),
    FILE("seed/baselines.csv", seed_baselines),
    FILE("seed/care_levels.csv", seed_care_levels),
    FILE("seed/competence_anchors.csv", seed_competence_anchors),
    FILE("seed/competences.csv", seed_competences),
    FILE("seed/edition.csv", seed_edition),
    FILE("seed/figures.csv", seed_figures),
    FILE("seed/header_aliases.csv", seed_header_aliases),
    FILE("seed/job_titles.csv", seed_job_titles),
    FILE("seed/legal_gates.csv", seed_legal_gates),
    FILE("seed/levels.csv", seed_levels),
    FILE("seed/parameters.csv", seed_parameters),
    FILE("seed/professions.csv", seed_professions),
    FILE("seed/requirements.csv", seed_requirements),
    FILE("seed/synonyms.csv", seed_synonyms),
    FILE("seed/tasks.csv", seed_tasks),
    FILE("seed/work_processes.csv", seed_work_processes),
};

const EmbeddedFile *embedded_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
