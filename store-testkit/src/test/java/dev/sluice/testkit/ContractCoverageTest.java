package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class ContractCoverageTest {
    /** A store that nobody tests. */
    static final class ForgottenCouponStore extends PlainCouponStore {
        ForgottenCouponStore() {
            super(new TestClock());
        }
    }

    /** A store to be finished by others, which need no test of its own. */
    abstract static class AbstractCouponStore extends PlainCouponStore {
        AbstractCouponStore() {
            super(new TestClock());
        }
    }

    /** A test by name only. */
    static final class ForgottenCouponStoreTest {}

    /** A test of the right name that leaves a rule out. */
    static final class Weakened {
        static final class PlainCouponStoreTest extends dev.sluice.testkit.PlainCouponStoreTest {
            @Override
            public void issueShouldAnswerSoldOutWhenNoStockIsLeft() {}
        }
    }

    /** A test of the right name that does not run. */
    static final class SwitchedOff {
        @Disabled("a specimen")
        static final class PlainCouponStoreTest extends dev.sluice.testkit.PlainCouponStoreTest {}
    }

    private static JavaClasses classes(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    @Test
    void aStoreWithItsTestShouldBeCovered() {
        ContractCoverage coverage = new ContractCoverage(
                classes(
                        PlainCouponStore.class,
                        PlainWaitingRoomStore.class,
                        PlainLeaderboardStore.class,
                        PlainWalletStore.class,
                        PlainSaleStore.class),
                classes(
                        PlainCouponStoreTest.class,
                        PlainWaitingRoomStoreTest.class,
                        PlainLeaderboardStoreTest.class,
                        PlainWalletStoreTest.class,
                        PlainSaleStoreTest.class));
        assertThat(coverage.storeNames()).hasSize(5);
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void aStoreWithoutATestShouldBeAGap() {
        ContractCoverage coverage =
                new ContractCoverage(classes(ForgottenCouponStore.class), classes(PlainCouponStoreTest.class));
        assertThat(coverage.gaps())
                .containsExactly(ForgottenCouponStore.class.getName()
                        + ": no ForgottenCouponStoreTest implements CouponStoreContract");
    }

    @Test
    void aTestOfAnotherContractShouldNotCount() {
        ContractCoverage coverage =
                new ContractCoverage(classes(PlainCouponStore.class), classes(PlainLeaderboardStoreTest.class));
        assertThat(coverage.gaps()).hasSize(1);
    }

    @Test
    void aTestThatDoesNotImplementTheContractShouldNotCount() {
        ContractCoverage coverage =
                new ContractCoverage(classes(ForgottenCouponStore.class), classes(ForgottenCouponStoreTest.class));
        assertThat(coverage.gaps()).hasSize(1);
    }

    @Test
    void anAbstractStoreShouldNeedNoTest() {
        assertThat(new ContractCoverage(classes(AbstractCouponStore.class), classes()).gaps())
                .isEmpty();
    }

    @Test
    void aTestThatOverridesARuleShouldBeAGap() {
        ContractCoverage coverage =
                new ContractCoverage(classes(PlainCouponStore.class), classes(Weakened.PlainCouponStoreTest.class));
        assertThat(coverage.gaps())
                .singleElement()
                .asString()
                .contains("issueShouldAnswerSoldOutWhenNoStockIsLeft")
                .endsWith("overrides a test of CouponStoreContract");
    }

    @Test
    void aTestThatIsSwitchedOffShouldBeAGap() {
        ContractCoverage coverage =
                new ContractCoverage(classes(PlainCouponStore.class), classes(SwitchedOff.PlainCouponStoreTest.class));
        assertThat(coverage.gaps()).singleElement().asString().endsWith("is disabled");
    }

    @Test
    void theModulesOfAFolderShouldBeReadFromWhatTheyHaveCompiled() {
        ContractCoverage coverage = ContractCoverage.ofModulesIn(Path.of(".."));
        assertThat(coverage.storeNames()).contains("dev.sluice.core.service.EventBusCouponStore");
    }
}
