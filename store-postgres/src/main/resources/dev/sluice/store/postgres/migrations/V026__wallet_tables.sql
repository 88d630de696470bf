-- Wallets and their statements. Instants are in milliseconds.

-- A wallet is made by its first charge and lives for ever.
CREATE TABLE wallets (
    key     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id      text COLLATE "C" NOT NULL UNIQUE,
    balance bigint NOT NULL DEFAULT 0,
    charged bigint NOT NULL DEFAULT 0,
    spent   bigint NOT NULL DEFAULT 0,
    entries bigint NOT NULL DEFAULT 0, -- the number of the latest entry; every change adds one, so it is the version too
    oldest  bigint NOT NULL DEFAULT 1, -- every entry that is kept has this number or a higher one
    latest  bigint NOT NULL DEFAULT 0,
    CONSTRAINT never_negative CHECK (balance BETWEEN 0 AND 9007199254740991),
    CONSTRAINT nothing_lost CHECK (charged - spent = balance)
) WITH (fillfactor = 50);

-- The entries are also the memory of requests. A sale's name may come back once the sale is forgotten, and its requests
-- with it; then the entries are told apart by again. What the application asks for is there once.
CREATE TABLE wallet_entries (
    wallet  bigint   NOT NULL,
    number  bigint   NOT NULL,
    kind    text     NOT NULL CHECK (kind IN ('CHARGE', 'PAY', 'REFUND')),
    amount  bigint   NOT NULL CHECK (amount > 0),
    balance bigint   NOT NULL,
    request text COLLATE "C" NOT NULL,
    again   integer  NOT NULL,
    at      bigint   NOT NULL,
    PRIMARY KEY (wallet, number)
);

CREATE UNIQUE INDEX wallet_entries_by_request ON wallet_entries (wallet, request, again);
