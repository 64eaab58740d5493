package hebi.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes {@code if (Switch.isOn(name)) return result;} before a method's own code. */
final class BrokenMethod extends MethodVisitor {
    private static final String SWITCH = Type.getInternalName(Switch.class);
    private static final String ARGUMENT = "argument ";
    private static final Type TEXT = Type.getType(String.class);

    private final Break.OfMethod broken;
    private final boolean isStatic;
    private final Type method;

    BrokenMethod(MethodVisitor next, Break.OfMethod broken, boolean isStatic, Type method) {
        super(Opcodes.ASM9, next);
        this.broken = broken;
        this.isStatic = isStatic;
        this.method = method;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        Label whole = new Label();
        visitLdcInsn(broken.name());
        ask("isOn", "(Ljava/lang/String;)Z", whole);
        broken.where().forEach((argument, printed) -> {
            loadBoxed(argument);
            visitLdcInsn(printed);
            ask("fits", "(Ljava/lang/Object;Ljava/lang/String;)Z", whole);
        });
        visitMethodInsn(Opcodes.INVOKESTATIC, SWITCH, "take", "()V", false);
        result(method.getReturnType());
        visitInsn(method.getReturnType().getOpcode(Opcodes.IRETURN));
        visitLabel(whole);
        visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        visitInsn(Opcodes.NOP); // the method's own code may begin with a frame, too
    }

    private void ask(String question, String descriptor, Label otherwise) {
        visitMethodInsn(Opcodes.INVOKESTATIC, SWITCH, question, descriptor, false);
        visitJumpInsn(Opcodes.IFEQ, otherwise);
    }

    private Type load(int argument) {
        Type[] types = method.getArgumentTypes();
        if (argument < 1 || argument > types.length) {
            throw refused("it has no argument " + argument);
        }
        int slot = isStatic ? 0 : 1;
        for (int i = 0; i < argument - 1; i++) {
            slot += types[i].getSize();
        }
        Type type = types[argument - 1];
        visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
        return type;
    }

    private void loadBoxed(int argument) {
        Type type = load(argument);
        switch (type.getSort()) {
            case Type.BOOLEAN -> box(Boolean.class, type);
            case Type.CHAR -> box(Character.class, type);
            case Type.INT -> box(Integer.class, type);
            case Type.OBJECT -> {}
            default -> throw refused("arguments of the type " + type.getClassName() + " are not compared");
        }
    }

    private void box(Class<?> box, Type type) {
        String descriptor = Type.getMethodDescriptor(Type.getType(box), type);
        visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(box), "valueOf", descriptor, false);
    }

    private void result(Type type) {
        String result = broken.result();
        if (result.equals("nothing") != (type == Type.VOID_TYPE)) {
            throw refused("its type is " + type.getClassName());
        } else if (result.startsWith(ARGUMENT)) {
            if (!load(Integer.parseInt(result.substring(ARGUMENT.length()))).equals(type)) {
                throw refused("its " + result + " has another type");
            }
        } else if (result.equals("empty")) {
            empty(type);
        } else if (type.getSort() == Type.OBJECT) {
            visitFieldInsn(Opcodes.GETSTATIC, type.getInternalName(), result, type.getDescriptor());
        } else if (type != Type.VOID_TYPE) {
            visitLdcInsn(number(type));
        }
    }

    private Object number(Type type) {
        String result = broken.result();
        return switch (type.getSort()) {
            case Type.BOOLEAN -> {
                if (!result.equals("true") && !result.equals("false")) {
                    throw refused("it is true or false");
                }
                yield result.equals("true") ? 1 : 0;
            }
            case Type.BYTE, Type.SHORT, Type.INT -> Integer.parseInt(result);
            case Type.LONG -> Long.parseLong(result);
            default -> throw refused("results of the type " + type.getClassName() + " are not known");
        };
    }

    private void empty(Type type) {
        if (type.equals(TEXT)) {
            visitLdcInsn("");
            return;
        }
        Map<String, String> makers = Map.of(
                List.class.getName(), "of",
                Set.class.getName(), "of",
                Map.class.getName(), "of",
                Optional.class.getName(), "empty",
                OptionalInt.class.getName(), "empty");
        String maker = makers.get(type.getClassName());
        if (maker == null) {
            throw refused("nothing of the type " + type.getClassName() + " is empty");
        }
        String descriptor = Type.getMethodDescriptor(type);
        visitMethodInsn(Opcodes.INVOKESTATIC, type.getInternalName(), maker, descriptor, maker.equals("of"));
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(broken.method() + " cannot give “" + broken.result() + "”: " + why);
    }
}
