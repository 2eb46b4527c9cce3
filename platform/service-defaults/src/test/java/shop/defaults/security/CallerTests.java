package shop.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTests {

    private static final UUID VISITOR = UUID.randomUUID();
    private static final UUID CUSTOMER = UUID.randomUUID();

    @Test
    void isTheVisitorUntilSomebodySignsIn() {
        assertThat(new Caller(VISITOR, null, Set.of()).principal()).isEqualTo(VISITOR);
        assertThat(new Caller(VISITOR, CUSTOMER, Set.of()).principal()).isEqualTo(CUSTOMER);
    }

    @Test
    void countsAdministratorsAmongTheStaff() {
        assertThat(new Caller(VISITOR, CUSTOMER, Set.of("admin")).staff()).isTrue();
        assertThat(new Caller(VISITOR, CUSTOMER, Set.of("staff")).staff()).isTrue();
        assertThat(new Caller(VISITOR, CUSTOMER, Set.of("staff")).admin()).isFalse();
        assertThat(new Caller(VISITOR, CUSTOMER, Set.of()).staff()).isFalse();
    }
}
