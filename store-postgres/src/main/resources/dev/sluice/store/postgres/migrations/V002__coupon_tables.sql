-- Campaigns and their issuances. Instants and durations are in milliseconds.

-- An expired campaign loses its id, so that another may have it, and is swept away under its key.
CREATE TABLE campaigns (
    key            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id             text COLLATE "C" UNIQUE,
    stock          bigint  NOT NULL,
    per_user_limit integer NOT NULL,
    opens_at       bigint  NOT NULL,
    closes_at      bigint  NOT NULL,
    validity       bigint  NOT NULL,
    expires_at     bigint  NOT NULL,
    issued         bigint  NOT NULL DEFAULT 0,
    redeemed       bigint  NOT NULL DEFAULT 0,
    revoked        bigint  NOT NULL DEFAULT 0,
    latest         bigint  NOT NULL DEFAULT 0,
    CONSTRAINT never_oversold CHECK (issued - revoked BETWEEN 0 AND stock)
) WITH (fillfactor = 50); -- room on the page for the next version of a row that every batch writes

CREATE INDEX campaigns_by_expiry ON campaigns (expires_at);

CREATE TABLE issuances (
    campaign     bigint NOT NULL,
    seq          bigint NOT NULL,
    user_id      text COLLATE "C" NOT NULL,
    request      text COLLATE "C" NOT NULL,
    issued_at    bigint NOT NULL,
    redeemed_at  bigint,
    redeemed_for text COLLATE "C",
    revoked      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (campaign, seq),
    CONSTRAINT used_once CHECK (NOT (revoked AND redeemed_at IS NOT NULL))
) WITH (fillfactor = 90);

CREATE UNIQUE INDEX issuances_by_user ON issuances (campaign, user_id, seq);

-- A new campaign is in no statistics yet and would be thought empty; without them each is thought to be large.
ALTER TABLE issuances ALTER COLUMN campaign SET STATISTICS 0;
