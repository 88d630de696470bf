package dev.sluice.core.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaleTest {
    private static final Instant OPENS = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-05-02T00:00:00Z");
    private static final Duration HOLD = Duration.ofMinutes(10);
    private static final List<Item> CUP = List.of(item("cup", 10, 100));

    private static Item item(String id, long quantity, long price) {
        return new Item(new ItemId(id), quantity, price);
    }

    private static Sale sale(List<Item> items, Instant opens, Instant closes, Duration longestHold) {
        return new Sale(new SaleId("summer"), items, opens, closes, longestHold);
    }

    private static void assertRefused(
            String message, List<Item> items, Instant opens, Instant closes, Duration longestHold) {
        assertThatThrownBy(() -> sale(items, opens, closes, longestHold))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aSaleShouldExpireADayAfterItsLastHold() {
        assertThat(sale(CUP, OPENS, CLOSES, HOLD).expiresAt()).isEqualTo(Instant.parse("2026-05-03T00:10:00Z"));
    }

    @Test
    void aSaleShouldBeAcceptedAtItsLimits() {
        List<Item> seats = IntStream.range(0, Sale.MAX_ITEMS)
                .mapToObj(i -> item("seat-" + i, 1, 1))
                .toList();
        assertThat(sale(seats, OPENS, OPENS.plusMillis(1), Sale.LONGEST_HOLD).items())
                .hasSize(Sale.MAX_ITEMS);
        assertThat(sale(CUP, Instant.EPOCH, CLOSES, Duration.ofMillis(1)).longestHold())
                .isEqualTo(Duration.ofMillis(1));
        List<Item> dearest = List.of(item("many", 1_000_000_000, 9_007_199), item("dear", 1, 254_740_991));
        assertThat(sale(dearest, OPENS, CLOSES, HOLD).items()).isEqualTo(dearest);
    }

    @Test
    void aSaleShouldRefuseWhatIsOutOfRange() {
        assertRefused("items: '0'", List.of(), OPENS, CLOSES, HOLD);
        assertRefused("items: '100001'", Collections.nCopies(100_001, CUP.get(0)), OPENS, CLOSES, HOLD);
        assertRefused("items: 'cup'", List.of(CUP.get(0), item("cup", 1, 1)), OPENS, CLOSES, HOLD);
        assertRefused("opensAt", CUP, OPENS.plusNanos(1_000), CLOSES, HOLD);
        assertRefused("closesAt", CUP, OPENS, CLOSES.plusNanos(1_000), HOLD);
        assertRefused("closesAt", CUP, OPENS, OPENS, HOLD);
        assertRefused("closesAt", CUP, CLOSES, OPENS, HOLD);
        assertRefused("longestHold", CUP, OPENS, CLOSES, Duration.ZERO);
        assertRefused("longestHold", CUP, OPENS, CLOSES, Sale.LONGEST_HOLD.plusMillis(1));
    }

    @Test
    void aSaleShouldRefuseUnitsThatCostMoreThanAnyBackendCanCount() {
        List<Item> dearer = List.of(item("many", 1_000_000_000, 9_007_199), item("dear", 1, 254_740_992));
        assertRefused("items: 'dear'", dearer, OPENS, CLOSES, HOLD);
        List<Item> dearest = IntStream.range(0, 20)
                .mapToObj(i -> item("item-" + i, 1_000_000_000, 1_000_000_000))
                .toList();
        assertRefused("items: 'item-0'", dearest, OPENS, CLOSES, HOLD);
    }

    @Test
    void aSaleShouldKeepItsItemsWhateverBecomesOfTheList() {
        List<Item> items = new ArrayList<>(CUP);
        Sale sale = sale(items, OPENS, CLOSES, HOLD);
        items.clear();
        assertThat(sale.items()).isEqualTo(CUP);
    }

    @Test
    void anItemShouldRefuseWhatIsOutOfRange() {
        assertThatThrownBy(() -> item("cup", 0, 1)).hasMessageStartingWith("quantity: '0'");
        assertThatThrownBy(() -> item("cup", 1_000_000_001, 1)).hasMessageStartingWith("quantity");
        assertThatThrownBy(() -> item("cup", 1, -1)).hasMessageStartingWith("price: '-1'");
        assertThatThrownBy(() -> item("cup", 1, 1_000_000_001)).hasMessageStartingWith("price");
        assertThat(item("cup", 1_000_000_000, 0).price()).isZero();
    }
}
