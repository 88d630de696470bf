package examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.IssueResult.Issued;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummerCouponsTest {
    @Test
    void theFirstUserGetsTheFirstCoupon() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            assertThat(SummerCoupons.giveOne(vertx, "mina")
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(30, TimeUnit.SECONDS))
                    .isEqualTo(new Issued(1));
        } finally {
            vertx.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void theReadmeShowsThisCode(String readme) throws IOException {
        String source = Files.readString(Path.of("src/main/java/examples/SummerCoupons.java"));
        String shown = source.substring(
                source.indexOf("// tag::embed[]\n") + "// tag::embed[]\n".length(),
                source.indexOf("    // end::embed[]"));
        assertThat(Files.readString(Path.of("..", readme)))
                .contains(shown.stripTrailing().stripIndent());
    }
}
