package org.schriftgut.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.spi.HealthCheckResponseProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.tenant.Tenants;

class DatabaseReadinessTest {

    @BeforeAll
    static void answers_are_made_by_the_server() {
        HealthCheckResponse.setResponseProvider(new PlainAnswers());
    }

    @Test
    void the_server_is_ready_only_as_long_as_the_database_answers() {
        assertThat(check(Optional::empty).call().getStatus()).isEqualTo(Status.UP);
        assertThat(check(() -> {
                            throw new IllegalStateException("no connection");
                        })
                        .call()
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    private static DatabaseReadiness check(java.util.function.Supplier<Optional<UUID>> answer) {
        var readiness = new DatabaseReadiness();
        readiness.tenants = new Tenants() {
            @Override
            public Optional<UUID> idOfKey(String key) {
                return answer.get();
            }
        };
        return readiness;
    }

    private static final class PlainAnswers implements HealthCheckResponseProvider {

        @Override
        public HealthCheckResponseBuilder createResponseBuilder() {
            return new HealthCheckResponseBuilder() {

                private Status status;

                @Override
                public HealthCheckResponseBuilder name(String name) {
                    return this;
                }

                @Override
                public HealthCheckResponseBuilder withData(String key, String value) {
                    return this;
                }

                @Override
                public HealthCheckResponseBuilder withData(String key, long value) {
                    return this;
                }

                @Override
                public HealthCheckResponseBuilder withData(String key, boolean value) {
                    return this;
                }

                @Override
                public HealthCheckResponseBuilder up() {
                    status = Status.UP;
                    return this;
                }

                @Override
                public HealthCheckResponseBuilder down() {
                    status = Status.DOWN;
                    return this;
                }

                @Override
                public HealthCheckResponseBuilder status(boolean up) {
                    return up ? up() : down();
                }

                @Override
                public HealthCheckResponse build() {
                    return new HealthCheckResponse("database", status, Optional.empty());
                }
            };
        }
    }
}
