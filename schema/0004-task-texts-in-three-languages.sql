-- What the catalogue says of a task and of training in whole sentences, in three languages as names are. Until the
-- catalogue is upgraded, what was written in one language stands for all three.

ALTER TABLE taskVersion RENAME COLUMN automationBy TO automationByNb;
ALTER TABLE taskVersion ADD COLUMN automationByNn TEXT NOT NULL DEFAULT '';
ALTER TABLE taskVersion ADD COLUMN automationByEn TEXT NOT NULL DEFAULT '';
ALTER TABLE taskVersion RENAME COLUMN contested TO contestedNb;
ALTER TABLE taskVersion ADD COLUMN contestedNn TEXT NOT NULL DEFAULT '';
ALTER TABLE taskVersion ADD COLUMN contestedEn TEXT NOT NULL DEFAULT '';
ALTER TABLE taskVersion RENAME COLUMN conditions TO conditionsNb;
ALTER TABLE taskVersion ADD COLUMN conditionsNn TEXT NOT NULL DEFAULT '';
ALTER TABLE taskVersion ADD COLUMN conditionsEn TEXT NOT NULL DEFAULT '';

UPDATE taskVersion
SET automationByNn = automationByNb, automationByEn = automationByNb,
  contestedNn = contestedNb, contestedEn = contestedNb,
  conditionsNn = conditionsNb, conditionsEn = conditionsNb;

ALTER TABLE competenceVersion RENAME COLUMN trainingForm TO trainingFormNb;
ALTER TABLE competenceVersion ADD COLUMN trainingFormNn TEXT NOT NULL DEFAULT '';
ALTER TABLE competenceVersion ADD COLUMN trainingFormEn TEXT NOT NULL DEFAULT '';

UPDATE competenceVersion SET trainingFormNn = trainingFormNb, trainingFormEn = trainingFormNb;
