package io.quayside.web.support;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Ids and engine keys are 64 bits wide and a number of a browser is not, so long properties named {@code id}, {@code xId},
 * {@code xKey} and collections named {@code xIds}, {@code xKeys} are written as strings. Reading takes both forms.
 */
@Component
class IdsModule extends SimpleModule {

  IdsModule() {
    super("quayside-ids");
    setSerializerModifier(new IdsAsStrings());
  }

  private static final class IdsAsStrings extends ValueSerializerModifier {
    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
      for (var property : properties) {
        if (isLong(property.getType()) && property.getName().matches("id|key|.*(Id|Key)")) {
          property.assignSerializer(ToStringSerializer.instance);
        } else if (isLongs(property.getType()) && property.getName().matches("ids|keys|.*(Ids|Keys)")) {
          property.assignSerializer(new Strings());
        }
      }
      return properties;
    }

    private static boolean isLong(JavaType type) {
      return type.hasRawClass(long.class) || type.hasRawClass(Long.class);
    }

    private static boolean isLongs(JavaType type) {
      return type.isCollectionLikeType() && isLong(type.getContentType());
    }
  }

  private static final class Strings extends ValueSerializer<Object> {
    @Override
    public void serialize(Object ids, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      ((Collection<?>) ids).forEach(id -> json.writeString(String.valueOf(id)));
      json.writeEndArray();
    }
  }
}
