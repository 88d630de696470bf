package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAddressTest {

    @Test
    void redisAddressHasAllItsParts() {
        ServerAddress address = ServerAddress.parse(Product.REDIS, "--redis", "redis://me:p%40ss+w%3Ard@cache:7000/3");

        assertThat(address.host()).isEqualTo("cache");
        assertThat(address.port()).isEqualTo(7_000);
        assertThat(address.user()).isEqualTo("me");
        assertThat(address.password()).isEqualTo("p@ss+w:rd");
        assertThat(address.database()).isEqualTo("3");
    }

    @Test
    void whatIsLeftOutIsThePortOfTheProductAndNoCredentials() {
        ServerAddress address = ServerAddress.parse(Product.REDIS, "--redis", " redis://[::1] ");

        assertThat(address.hostAndPort()).isEqualTo("[::1]:6379");
        assertThat(address.url()).isEqualTo("redis://[::1]");
        assertThat(address.user()).isNull();
        assertThat(address.password()).isNull();
        assertThat(address.database()).isEmpty();
    }

    @Test
    void passwordNeedsNoUser() {
        ServerAddress address = ServerAddress.parse(Product.REDIS, "--redis", "redis://:secret@cache");

        assertThat(address.user()).isNull();
        assertThat(address.password()).isEqualTo("secret");
    }

    @Test
    void postgresAddressKeepsItsQuery() {
        ServerAddress address =
                ServerAddress.parse(Product.POSTGRES, "--postgres", "postgres://u:p@db/shop?sslmode=require");

        assertThat(address.port()).isEqualTo(5_432);
        assertThat(address.database()).isEqualTo("shop");
        assertThat(address.query()).isEqualTo("sslmode=require");
    }

    @Test
    void addressOfOurOwnReadsBackAsItself() {
        ServerAddress made = ServerAddress.local(Product.REDIS, 7_000, null, "a b/c@d:e", "");
        ServerAddress read = ServerAddress.parse(Product.REDIS, "test", made.url());

        assertThat(read.password()).isEqualTo("a b/c@d:e");
        assertThat(read.hostAndPort()).isEqualTo(made.hostAndPort());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    REDIS,    http://h,           scheme 'http'
                    REDIS,    rediss://h,         scheme 'rediss'
                    REDIS,    h:6379,             scheme 'h'
                    REDIS,    redis:///1,         no host
                    REDIS,    redis://h:0,        port 0
                    REDIS,    redis://h:65536,    port 65536
                    REDIS,    redis://h/one,      database 'one'
                    REDIS,    redis://a b,        not a URL
                    REDIS,    redis://u:%zz@h,    not a URL
                    REDIS,    localhost,          no scheme
                    POSTGRES, redis://h/db,       scheme 'redis'
                    POSTGRES, postgresql://h,     no database
                    POSTGRES, postgresql://h/,    no database
                    """)
    void refusalNamesFieldFindingAndForm(Product product, String text, String finding) {
        assertThatThrownBy(() -> ServerAddress.parse(product, "--address", text))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageStartingWith("--address: " + finding)
                .hasMessageEndingWith("; accepted is " + product.form());
    }

    @Test
    void refusalNeverShowsThePassword() {
        assertThatThrownBy(() -> ServerAddress.parse(Product.REDIS, "--redis", "redis://u:hush hush@h"))
                .message()
                .doesNotContain("hush");
    }
}
