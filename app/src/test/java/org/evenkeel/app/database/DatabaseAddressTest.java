package org.evenkeel.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DatabaseAddressTest {
    @Test
    void takesTheAccountOutOfTheAddress() {
        DatabaseAddress address =
                DatabaseAddress.parse("postgresql://even:k%40el+1@db.example:5433/plans?sslmode=require", Map.of());
        assertThat(address)
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:5433/plans?sslmode=require", "even", "k@el+1"));
    }

    @Test
    void takesAJdbcAddressAsItIsAndTheAccountFromTheEnvironment() {
        DatabaseAddress address = DatabaseAddress.parse(
                "jdbc:postgresql://db.example/plans",
                Map.of("EVENKEEL_DATABASE_USER", "even", "EVENKEEL_DATABASE_PASSWORD", "keel"));
        assertThat(address).isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example/plans", "even", "keel"));
    }

    @Test
    void neverShowsThePassword() {
        DatabaseAddress address = DatabaseAddress.parse("postgresql://even:secret@db.example/plans", Map.of());
        assertThat(address.toString()).isEqualTo("postgresql://db.example/plans");
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://even:secret@db.example/plans", Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgresql://")
                .hasMessageNotContaining("secret");
    }

    @Test
    void wantsTheNameOfADatabase() {
        assertThatThrownBy(() -> DatabaseAddress.parse("postgresql://db.example", Map.of()))
                .isInstanceOf(CannotStart.class);
    }
}
