package org.schriftgut.tenant;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.schriftgut.common.Finding;

/**
 * A document, or an object in one, by the components of its record: texts, whole numbers, truth values, days, enums, records,
 * lists of these, and maps by an enum.
 */
record RecordShape(Class<? extends Record> type, List<Member> members) implements Shape {

    /** One component. */
    record Member(RecordComponent component, boolean optional, Shape shape) {

        String name() {
            return component.getName();
        }
    }

    /** @throws IllegalArgumentException if a component is of a type that no document has */
    static RecordShape of(Class<? extends Record> type) {
        return new RecordShape(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordShape::member)
                        .toList());
    }

    private static Member member(RecordComponent component) {
        var field = component.getAnnotation(Field.class);
        var said = field == null ? Defaults.class.getRecordComponents()[0].getAnnotation(Field.class) : field;
        component.getAccessor().setAccessible(true);
        return new Member(component, said.optional(), shape(component.getGenericType(), said));
    }

    private record Defaults(@Field String any) {}

    private static Shape shape(Type type, Field said) {
        if (type instanceof ParameterizedType several) {
            var of = several.getActualTypeArguments();
            return several.getRawType() == Map.class
                    ? new Choices(shape(of[1], said), (Words) shape(of[0], said), !said.optional())
                    : new Choices(shape(of[0], said), null, !said.optional());
        }
        if (type == String.class) {
            return new Text(said.longest(), said.keyOf());
        }
        if (type == int.class || type == Integer.class) {
            return new Scalar(ScalarKind.WHOLE_NUMBER, said.from(), said.to());
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Scalar(ScalarKind.TRUTH, 0, 0);
        }
        if (type == LocalDate.class) {
            return new Scalar(ScalarKind.DAY, 0, 0);
        }
        if (type instanceof Class<?> simple && simple.isEnum()) {
            @SuppressWarnings("unchecked")
            var constants = (Class<? extends Enum<?>>) simple;
            return new Words(constants);
        }
        if (type instanceof Class<?> simple && simple.isRecord()) {
            return of(simple.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("No value of a document: " + type.getTypeName());
    }

    @Override
    public Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        members.forEach(member -> properties.put(member.name(), member.shape().schema()));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                members.stream()
                        .filter(member -> !member.optional())
                        .map(Member::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    @Override
    public Record read(Object raw, String at, List<Finding> findings) {
        if (!(raw instanceof Map<?, ?> fields)) {
            findings.add(new Finding(at, TenantFault.NO_OBJECT));
            return null;
        }
        var known = findings.size();
        fields.keySet().stream()
                .filter(name ->
                        members.stream().noneMatch(member -> member.name().equals(name)))
                .forEach(name -> findings.add(new Finding(at + Pointer.of((String) name), TenantFault.NO_FIELD)));
        var values = new ArrayList<>();
        for (var member : members) {
            var place = at + Pointer.of(member.name());
            var value = fields.get(member.name());
            if (value != null) {
                values.add(member.shape().read(value, place, findings));
            } else if (member.optional()) {
                values.add(absent(member));
            } else {
                findings.add(new Finding(place, TenantFault.FIELD_MISSING));
            }
        }
        return findings.size() > known ? null : made(values);
    }

    private static Object absent(Member member) {
        return member.component().getType() == boolean.class
                ? (Object) false
                : member.shape().nothing();
    }

    private Record made(List<Object> values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Object> write(Object document) {
        var written = new TreeMap<String, Object>();
        for (var member : members) {
            var value = value(member, document);
            var isNothing = value == null
                    || value instanceof Collection<?> items && items.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty()
                    || member.optional() && Boolean.FALSE.equals(value);
            if (!isNothing) {
                written.put(member.name(), member.shape().write(value));
            }
        }
        return written;
    }

    @Override
    public void references(Object document, String at, BiConsumer<String, ConfigKey> told) {
        for (var member : members) {
            var value = value(member, document);
            if (value != null) {
                member.shape().references(value, at + Pointer.of(member.name()), told);
            }
        }
    }

    private static Object value(Member member, Object document) {
        try {
            return member.component().getAccessor().invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
