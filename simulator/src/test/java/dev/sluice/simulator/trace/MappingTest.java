package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    @Test
    void readsRolesInAnyOrder() {
        Mapping mapping = Mapping.parse("user=Customer,delta=Pieces,member=Product,event=Order+Part+line,time=When");
        assertThat(mapping)
                .isEqualTo(new Mapping(
                        "When",
                        TimeFormat.TEXT,
                        List.of("Order", "Part", "line"),
                        "Product",
                        "Pieces",
                        Optional.of("Customer")));
        assertThat(mapping.columns()).containsExactly("When", "Product", "Pieces", "Order", "Part", "Customer");
        assertThat(mapping.numbersLines()).isTrue();
    }

    @Test
    void aUserIsNotNeeded() {
        Mapping mapping = Mapping.parse("time=t:epoch-millis,event=id,member=m,delta=d");
        assertThat(mapping.user()).isEmpty();
        assertThat(mapping.time()).isEqualTo("t");
        assertThat(mapping.timeFormat()).isEqualTo(TimeFormat.EPOCH_MILLIS);
        assertThat(mapping.numbersLines()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event=a,member=b,delta=c | map.time",
                "time=t,member=b,delta=c | map.event",
                "time=t,event=a,delta=c | map.member",
                "time=t,event=a,member=b | map.delta",
                "time=t,event=a,member=b,delta= | map.delta",
                "time=t,event=a++line,member=b,delta=d | map.event",
                "time=t,time=u,event=a,member=b,delta=d | map.time",
                "time=t,event=a,member=b,delta=d,price=p | map",
                "time=t,event=a,member=b,delta | map.delta",
                "'' | map",
            })
    void refusesWhatIsNoMappingAndNamesTheRole(String text, String field) {
        assertThatThrownBy(() -> Mapping.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining("expected");
    }
}
