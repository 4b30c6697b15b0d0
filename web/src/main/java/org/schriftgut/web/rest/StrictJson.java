package org.schriftgut.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.common.Problem;

/**
 * Finds in a JSON what its record has no place for. The binding itself passes over keys it does not know and cuts numbers to
 * the size of their field: a misspelt key would be a wish that is silently not fulfilled.
 */
final class StrictJson {

    private static final Map<Class<?>, Long> MOST = Map.of(
            int.class,
            (long) Integer.MAX_VALUE,
            Integer.class,
            (long) Integer.MAX_VALUE,
            long.class,
            Long.MAX_VALUE,
            Long.class,
            Long.MAX_VALUE);

    private StrictJson() {}

    /** @throws Problem {@link org.schriftgut.common.Kind#INVALID} naming the place */
    static void check(Type type, JsonValue value) {
        check("", type, value);
    }

    private static void check(String where, Type type, JsonValue value) {
        if (type instanceof Class<?> raw && raw.isRecord() && value instanceof JsonObject object) {
            checkObject(where, raw, object);
        } else if (type instanceof Class<?> raw && MOST.containsKey(raw) && value instanceof JsonNumber number) {
            checkNumber(where, number.bigDecimalValue(), MOST.get(raw));
        } else if (type instanceof ParameterizedType of && value instanceof JsonArray array && isCollection(of)) {
            for (var i = 0; i < array.size(); i++) {
                check(where + "[" + i + "]", of.getActualTypeArguments()[0], array.get(i));
            }
        }
    }

    private static void checkObject(String where, Class<?> type, JsonObject object) {
        var components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        object.forEach((key, value) -> {
            var place = where.isEmpty() ? key : where + "." + key;
            var component = components.get(key);
            if (component == null) {
                throw Problem.invalid(place, JsonFault.UNKNOWN_KEY);
            }
            check(place, component.getGenericType(), value);
        });
    }

    private static void checkNumber(String where, BigDecimal number, long most) {
        var isHuge =
                Math.abs((long) number.precision() - number.scale()) > 20 || Math.abs((long) number.scale()) > 1000;
        if (isHuge || number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw Problem.invalid(where, JsonFault.NO_SUCH_NUMBER);
        }
    }

    private static boolean isCollection(ParameterizedType type) {
        return type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
    }
}
