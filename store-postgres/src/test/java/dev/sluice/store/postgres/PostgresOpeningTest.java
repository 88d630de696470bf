package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.BackendException;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresOpeningTest {
    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void close() {
        Await.result(VERTX.close());
    }

    private static StoreConfig at(String url) {
        return StoreConfig.of("postgres").with("url", url).with("connectTimeout", "1s");
    }

    private static PostgresAddress server() {
        return PostgresAddress.parse("url", OpenStores.server().url());
    }

    private static String url(String password, int port, String database) {
        PostgresAddress server = server();
        return "postgresql://" + server.user() + ":" + password + "@" + server.host() + ":" + port + "/" + database;
    }

    private static String refusal(String url) {
        Throwable cause = Await.failure(new StoreCatalog().open(VERTX, at(url)));
        assertThat(cause).isInstanceOf(BackendException.class);
        assertThat(cause.getMessage()).doesNotContain("\n");
        return String.valueOf(cause.getMessage());
    }

    @Test
    void openShouldBeFoundByNameAndSayWhatItIs() {
        Stores stores = Await.result(
                new StoreCatalog().open(VERTX, at(OpenStores.server().url()).with("schema", "opening_named")));
        assertThat(stores.name()).isEqualTo("postgres");
        assertThat(stores.durability()).isEqualTo(Durability.POSTGRES);
        assertThat(stores.backend())
                .startsWith("PostgreSQL " + OpenStores.server().version())
                .contains(server().toString())
                .doesNotContain(server().password());
        Await.result(stores.close());
        Await.result(stores.close());
    }

    @Test
    void openShouldRefuseAWrongPassword() {
        assertThat(refusal(url("wr0ng", server().port(), server().database())))
                .contains(server().toString(), "password refused", "accepted is")
                .doesNotContain("wr0ng");
    }

    @Test
    void openShouldRefuseADatabaseThatIsMissing() {
        assertThat(refusal(url(server().password(), server().port(), "nowhere")))
                .contains("/nowhere", "no such database", "accepted is");
    }

    @Test
    void openShouldRefuseAnAddressWhereNothingListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(refusal(url("secret", port, "any")))
                .contains(":" + port, "refused")
                .doesNotContain("secret");
    }

    @Test
    void openShouldRefuseAServerThatDoesNotAnswer() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(url("secret", silent.getLocalPort(), "any")))
                    .contains(":" + silent.getLocalPort(), "no answer in time")
                    .doesNotContain("secret");
        }
    }

    @Test
    void openShouldBringOneSchemaUpToDateHoweverManyNodesStartAtOnce() {
        StoreConfig config = at(OpenStores.server().url()).with("schema", "opening_at_once");
        List<Future<Stores>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(new PostgresStoreProvider().open(VERTX, config));
        }
        nodes.forEach(node -> Await.result(Await.result(node).close()));
        Stores again = Await.result(new PostgresStoreProvider().open(VERTX, config));
        Await.result(again.close());
    }

    @ParameterizedTest
    @CsvSource({
        "url, mysql://u:secret@h/d",
        "url, postgresql://h/d",
        "url, postgresql://u:secret@h:0/d",
        "url, postgresql://u:secret@h/d?sslmode=require",
        "url, not an address",
        "schema, Bad-Name",
        "schema, pg_mine",
        "poolSize, 0",
        "poolSize, many",
        "connectTimeout, 5 parsecs",
        "statementTimeout, 5m",
        "maxBatch, 10001",
        "nonsense, 1"
    })
    void openShouldRefuseASettingByNameAndValue(String setting, String value) {
        Throwable cause = Await.failure(new PostgresStoreProvider()
                .open(VERTX, StoreConfig.of("postgres").with(setting, value)));
        assertThat(cause).isInstanceOf(InvalidInputException.class);
        assertThat(cause.getMessage()).containsIgnoringCase("postgres").doesNotContain("secret", "\n");
    }

    @Test
    void addressShouldBeReadInAllItsForms() {
        assertThat(PostgresAddress.parse("url", "postgresql://u%40x:p%3Aq+r@db.example:6000/shop"))
                .isEqualTo(new PostgresAddress("db.example", 6000, "shop", "u@x", "p:q+r"));
        assertThat(PostgresAddress.parse("url", "postgres://me@[::1]"))
                .isEqualTo(new PostgresAddress("::1", 5432, "me", "me", ""));
        assertThat(PostgresAddress.parse("url", "postgres://me@[::1]").jdbcUrl())
                .isEqualTo("jdbc:postgresql://[::1]:5432/me");
    }
}
