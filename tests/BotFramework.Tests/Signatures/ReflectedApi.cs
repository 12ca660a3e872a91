using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace BotFramework.Tests.Signatures;

/// <summary>Says the members of our types as the API listing does.</summary>
internal static class ReflectedApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string NameOf(Type type)
    {
        var full = (type.FullName ?? type.Name).Replace('+', '.');
        var tick = full.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? full : $"{full[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>";
    }

    public static IEnumerable<ApiMember> MembersOf(Type type)
    {
        if (type.IsEnum)
            return type.GetEnumNames().Select(name => new ApiMember(name, Parameters: null));
        if (type.IsSubclassOf(typeof(Delegate)))
            return [ApiMember.Parse(Line(type.GetMethod("Invoke")!))];

        return type.GetMembers(Declared).Select(Line).OfType<string>().Select(ApiMember.Parse);
    }

    private static string? Line(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => null,
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) =>
            $"{Access(constructor)} {PlainName(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) => Line(method),
        PropertyInfo property when property.GetAccessors(nonPublic: true).FirstOrDefault(IsVisible) is { } accessor =>
            $"{Modifiers(accessor)} {Name(property.PropertyType)} {property.Name} {{ {Accessors(property)}}}",
        FieldInfo { IsLiteral: true, IsPublic: true } constant =>
            $"public const {Name(constant.FieldType)} {constant.Name} = {constant.GetRawConstantValue()}",
        FieldInfo field when field.IsPublic || field.IsFamily =>
            $"{(field.IsPublic ? "public" : "protected")}{(field.IsStatic ? " static" : string.Empty)} {Name(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static string Line(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
            : string.Empty;
        return $"{Modifiers(method)} {Name(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method)
    {
        var overridable = method.IsVirtual && !method.IsFinal ? " virtual" : string.Empty;
        return $"{Access(method)}{(method.IsStatic ? " static" : string.Empty)}{overridable}";
    }

    private static string Accessors(PropertyInfo property) => string.Concat(
        property.GetMethod is { } get && IsVisible(get) ? "get; " : string.Empty,
        property.SetMethod is { } set && IsVisible(set) ? "set; " : string.Empty);

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.ParameterType.IsByRef ? "ref " : string.Empty;
        var suffix = parameter.HasDefaultValue ? $" = {Default(parameter)}" : string.Empty;
        return $"{prefix}{Name(parameter.ParameterType)} {parameter.Name}{suffix}";
    }));

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string PlainName(Type type) => type.Name.Split('`')[0];

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (type.IsGenericType)
            return $"{PlainName(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
        return type.FullName switch
        {
            "System.String" => "string",
            "System.Object" => "object",
            "System.Boolean" => "bool",
            "System.Int32" => "int",
            "System.Int64" => "long",
            "System.Double" => "double",
            "System.Void" => "void",
            _ => type.Name,
        };
    }
}
