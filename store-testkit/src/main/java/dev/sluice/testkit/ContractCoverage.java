package dev.sluice.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;

/**
 * Whether every store passes its contract: for each concrete class that implements a port there must be a test class, in
 * any module, that is named after it ({@code RedisCouponStore}, {@code RedisCouponStoreTest}), implements the port's
 * contract, overrides none of its tests and is not disabled.
 *
 * @param stores the classes among which stores are looked for
 * @param tests the classes among which their tests are looked for
 */
public record ContractCoverage(JavaClasses stores, JavaClasses tests) {
    private static final Map<Class<?>, Class<?>> CONTRACTS = Map.of(
            CouponStore.class, CouponStoreContract.class,
            WaitingRoomStore.class, WaitingRoomStoreContract.class,
            LeaderboardStore.class, LeaderboardStoreContract.class,
            WalletStore.class, WalletStoreContract.class,
            SaleStore.class, SaleStoreContract.class);

    /**
     * The coverage of all modules below a folder, by what each has compiled into {@code target/classes} and
     * {@code target/test-classes}.
     */
    public static ContractCoverage ofModulesIn(Path reactor) {
        return new ContractCoverage(compiled(reactor, "classes"), compiled(reactor, "test-classes"));
    }

    private static JavaClasses compiled(Path reactor, String output) {
        try (Stream<Path> modules = Files.list(reactor)) {
            return new ClassFileImporter()
                    .importPaths(modules.map(module -> module.resolve("target").resolve(output))
                            .filter(Files::isDirectory)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the stores that were found, sorted; a check that finds none has looked in the wrong place. */
    public Set<String> storeNames() {
        return CONTRACTS.keySet().stream()
                .flatMap(this::storesOf)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line for each store that has no such test, sorted; empty if all is well. */
    public List<String> gaps() {
        return CONTRACTS.entrySet().stream()
                .flatMap(port -> storesOf(port.getKey()).flatMap(store -> gap(store, port.getValue())))
                .sorted()
                .toList();
    }

    private Stream<JavaClass> storesOf(Class<?> port) {
        return stores.stream().filter(store -> isConcrete(store) && store.isAssignableTo(port));
    }

    private static boolean isConcrete(JavaClass type) {
        return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private Stream<String> gap(JavaClass store, Class<?> contract) {
        String wanted = store.getSimpleName() + "Test";
        List<JavaClass> named = tests.stream()
                .filter(test -> test.getSimpleName().equals(wanted) && isConcrete(test))
                .filter(test -> test.isAssignableTo(contract))
                .toList();
        if (named.isEmpty()) {
            return Stream.of(store.getName() + ": no " + wanted + " implements " + contract.getSimpleName());
        }
        return named.stream().flatMap(test -> weakened(test, contract));
    }

    /** What keeps a test class from running the whole contract. */
    private Stream<String> weakened(JavaClass test, Class<?> contract) {
        Stream<String> disabled =
                test.isAnnotatedWith(Disabled.class) ? Stream.of(test.getName() + ": is disabled") : Stream.of();
        Set<String> stated = Stream.of(contract.getMethods())
                .filter(method -> method.isDefault())
                .map(method -> method.getName())
                .collect(Collectors.toSet());
        Stream<String> overridden = test.getAllMethods().stream()
                .filter(method -> !method.getOwner().isInterface() && stated.contains(method.getName()))
                .map(JavaMethod::getFullName)
                .map(method -> method + ": overrides a test of " + contract.getSimpleName());
        return Stream.concat(disabled, overridden);
    }
}
