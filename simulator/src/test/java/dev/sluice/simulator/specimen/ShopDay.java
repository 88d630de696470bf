package dev.sluice.simulator.specimen;

import java.time.Duration;

/** A day in a shop on which every kind of thing happens once, some of them side by side. */
public final class ShopDay {
    private final ShopTape tape;

    private ShopDay(ShopTape tape) {
        this.tape = tape;
    }

    /** Plays it in that shop. */
    public static ShopTape play(Shop shop) {
        ShopDay day = new ShopDay(new ShopTape(shop));
        day.fillWallets();
        day.sellTheSeat();
        day.loseAHold();
        day.sellCups();
        day.tape.stock();
        day.tape.relay();
        return day.tape;
    }

    private void fillWallets() {
        for (int user = 0; user < 5; user++) {
            tape.charge(user, 100, "first");
        }
        tape.charge(0, 100, "first");
        together(() -> tape.charge(0, 5, "left"), () -> tape.charge(0, 7, "right"));
        tape.balance(0);
        tape.pay(0, 5, "gift");
        tape.balance(0);
        tape.pay(2, 101, "too-much");
        tape.issue(0);
        tape.issue(1);
    }

    private void sellTheSeat() {
        together(() -> tape.reserve("a", 0, "seat", 1), () -> tape.reserve("b", 1, "seat", 1));
        tape.confirm("a", 0, 1, 20);
        tape.confirm("a", 0, 1, 20);
    }

    private void loseAHold() {
        tape.reserve("c", 2, "cup", 5);
        tape.reserve("d", 3, "cup", 1);
        tape.shop.clock().advance(Duration.ofSeconds(11));
        tape.confirm("c", 2);
        tape.expire();
    }

    private void sellCups() {
        tape.reserve("e", 3, "cup", 2);
        tape.reserve("f", 3, "cup", 2);
        tape.cancel("e", 3);
        tape.cancel("e", 3);
        tape.reserve("g", 4, "cup", 1);
        tape.pay(4, 95, "gift");
        tape.confirm("g", 4);
        tape.charge(4, 10, "second");
        tape.confirm("g", 4);
        tape.pay(1, 100, "gift");
        tape.reserve("h", 1, "cup", 1);
        tape.confirm("h", 1, 2, 2);
        tape.confirm("f", 3, 2, 2);
        tape.confirm("f", 3);
        tape.reserve("i", 0, "cup", 1);
        tape.balance(3);
    }

    private void together(Runnable one, Runnable other) {
        tape.shop.gate().close();
        one.run();
        other.run();
        tape.shop.gate().open();
    }
}
