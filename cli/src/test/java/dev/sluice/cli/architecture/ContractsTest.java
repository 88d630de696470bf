package dev.sluice.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.testkit.ContractCoverage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every store, in whichever module, passes the contract of its port. */
class ContractsTest {
    private final ContractCoverage coverage = ContractCoverage.ofModulesIn(Path.of(".."));

    @Test
    void everyStoreHasItsContractTest() {
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void theStoresOfEveryBackendAreLookedAt() {
        assertThat(coverage.storeNames())
                .extracting(name -> name.replaceAll(".*\\.", ""))
                .contains("EventBusCouponStore", "InMemoryCouponStore", "RedisCouponStore", "PostgresCouponStore");
    }
}
