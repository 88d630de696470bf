package dev.sluice.store.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A port whose calls go to one node and the other in turn. */
final class Alternating {
    private Alternating() {}

    static <P> P between(Class<P> port, P one, P other) {
        AtomicInteger calls = new AtomicInteger();
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            try {
                return method.invoke(calls.getAndIncrement() % 2 == 0 ? one : other, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
