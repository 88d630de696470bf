package dev.sluice.simulator.specimen;

import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Sound stores whose wallets and sales are met by a detour: every answer, or that of calls which change something. */
public final class ShopDetour {
    private static final Set<String> CHANGES = Set.of("charge", "pay", "reserve", "confirm", "cancel");

    private ShopDetour() {}

    /** Every call's detour: it gets the call, and makes it when it likes. */
    private interface Detour {
        Future<?> by(Supplier<Future<?>> call);
    }

    /** Each answer some milliseconds later. */
    public static Stores slow(long millis, Stores sound, Vertx vertx) {
        return met(
                sound, call -> vertx.timer(millis, TimeUnit.MILLISECONDS).compose(passed -> call.get()), name -> name);
    }

    /** Every so often a request that changes something is lost on the way, or its answer. */
    public static Stores faulty(Stores sound, Faults faults) {
        return met(
                sound,
                call -> faults.inject(() -> call.get().map(answer -> (Object) answer)),
                name -> CHANGES.contains(name) ? name : "");
    }

    private static Stores met(Stores sound, Detour detour, UnaryOperator<String> chosen) {
        WalletStore wallets = proxy(WalletStore.class, sound.wallets(), detour, chosen);
        SaleStore sales = proxy(SaleStore.class, sound.sales(), detour, chosen);
        return (Stores) Proxy.newProxyInstance(
                ShopDetour.class.getClassLoader(),
                new Class<?>[] {Stores.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "wallets" -> wallets;
                    case "sales" -> sales;
                    default -> invoke(sound, method, arguments);
                });
    }

    private static <T> T proxy(Class<T> port, T sound, Detour detour, UnaryOperator<String> chosen) {
        return port.cast(Proxy.newProxyInstance(
                ShopDetour.class.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
                    Supplier<Future<?>> call = () -> (Future<?>) invoke(sound, method, arguments);
                    return chosen.apply(method.getName()).isEmpty() ? call.get() : detour.by(call);
                }));
    }

    private static Object invoke(Object sound, Method method, Object[] arguments) {
        try {
            return method.invoke(sound, arguments);
        } catch (InvocationTargetException | IllegalAccessException failed) {
            throw new LinkageError(failed.getMessage(), failed);
        }
    }
}
