using System.Text.Json.Nodes;

namespace TwitchBot.Tests.Deployment;

public sealed class ArmTemplateTests
{
    private static readonly Dictionary<string, string> Existing = new()
    {
        ["template-BotApp-with-rg.json"] = "template-BotApp-new-rg.json",
        ["template-AzureBot-with-rg.json"] = "template-AzureBot-new-rg.json",
    };

    private static readonly string[] Functions =
        ["concat", "guid", "parameters", "reference", "resourceGroup", "resourceId", "subscription", "subscriptionResourceId", "variables"];

    public static TheoryData<string> Templates =>
        [.. Existing.Keys.Select(file => $"deployUseExistResourceGroup/{file}"), .. Existing.Values.Select(file => $"deployWithNewResourceGroup/{file}")];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Only_known_functions_are_called(string file)
    {
        var called = Load(file).WithNested.SelectMany(template => template.Expressions()).Select(call => call.Function).OfType<string>();

        Assert.Empty(called.Except(Functions));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_parameter_and_variable_used_is_declared_and_every_declared_one_is_used(string file) =>
        Assert.All(Load(file).WithNested, template =>
        {
            Assert.Equal(template.Parameters.Select(field => field.Key).Order(), Named(template, "parameters"));
            Assert.Equal(template.Variables.Select(field => field.Key).Order(), Named(template, "variables"));
        });

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_resource_id_has_as_many_names_as_its_type_has_parts(string file)
    {
        var ids = Load(file).WithNested.SelectMany(template => template.Expressions())
            .Where(call => call.Function is "resourceId" or "subscriptionResourceId");

        Assert.All(ids, id =>
        {
            var (type, names) = Split(id);
            Assert.Equal(type.Count(letter => letter == '/'), names.Count);
        });
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_dependency_is_a_resource_of_the_same_template(string file) =>
        Assert.All(Load(file).WithNested, template =>
        {
            var resources = template.Resources.Select(ArmTemplate.Id).ToList();
            var dependencies = template.Resources.SelectMany(resource => resource["dependsOn"]?.AsArray() ?? []);
            Assert.All(dependencies, dependency => Assert.Contains(Referred(ArmExpression.Of(dependency!.GetValue<string>())!), resources));
        });

    [Theory]
    [MemberData(nameof(Templates))]
    public void What_is_read_from_a_resource_of_the_same_template_waits_for_it(string file) =>
        Assert.All(Load(file).WithNested, template =>
        {
            var resources = template.Resources.Select(ArmTemplate.Id).ToList();
            foreach (var resource in template.Resources)
            {
                var dependencies = (resource["dependsOn"]?.AsArray() ?? []).Select(text => Referred(ArmExpression.Of(text!.GetValue<string>())!)).ToList();
                var read = new ArmTemplate(resource).Expressions().Where(call => call.Function is "resourceId").Select(Referred).Where(resources.Contains);
                Assert.All(read.Except([ArmTemplate.Id(resource)]), id => Assert.Contains(id, dependencies));
            }
        });

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_parameters_file_gives_what_has_no_default_and_nothing_unknown(string file)
    {
        var given = ParametersFor(file).Select(field => field.Key).ToList();
        var template = Load(file);

        Assert.Empty(given.Except(template.Parameters.Select(field => field.Key)));
        Assert.Empty(template.Parameters.Where(field => field.Value!["defaultValue"] is null).Select(field => field.Key).Except(given));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_parameter_takes_a_secret(string file) =>
        Assert.All(Load(file).WithNested.SelectMany(template => template.Parameters), parameter =>
        {
            Assert.DoesNotContain("secure", parameter.Value!["type"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("(?i)password|secret|token", parameter.Key);
        });

    [Fact]
    public void The_templates_with_a_new_resource_group_nest_those_for_one_that_exists() =>
        Assert.All(Existing, pair =>
        {
            var inner = Load($"deployUseExistResourceGroup/{pair.Key}").Json;
            var nested = Assert.Single(Load($"deployWithNewResourceGroup/{pair.Value}").Nested).Json;
            Assert.True(JsonNode.DeepEquals(inner, nested), $"{pair.Value} differs from {pair.Key}.");
        });

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_nested_template_gets_every_parameter_it_has_no_default_for(string file) =>
        Assert.All(Load(file).Resources.Where(resource => resource["properties"]?["template"] is not null), deployment =>
        {
            var given = deployment["properties"]!["parameters"]!.AsObject().Select(field => field.Key).ToList();
            var nested = new ArmTemplate(deployment["properties"]!["template"]!.AsObject());
            Assert.Empty(given.Except(nested.Parameters.Select(field => field.Key)));
            Assert.Empty(nested.Parameters.Where(field => field.Value!["defaultValue"] is null).Select(field => field.Key).Except(given));
        });

    [Fact]
    public void The_app_takes_https_with_tls_1_2_or_later_and_no_passwords_for_uploading()
    {
        var resources = Load("deployUseExistResourceGroup/template-BotApp-with-rg.json").Resources.ToList();
        var site = resources.Single(resource => resource["type"]!.GetValue<string>() == "Microsoft.Web/sites")["properties"]!;

        Assert.True(site["httpsOnly"]!.GetValue<bool>());
        Assert.Equal(("1.2", "1.2", "Disabled"), (Setting("minTlsVersion"), Setting("scmMinTlsVersion"), Setting("ftpsState")));
        Assert.Equal("/health/ready", Setting("healthCheckPath"));
        var policies = resources.Where(resource => resource["type"]!.GetValue<string>().EndsWith("basicPublishingCredentialsPolicies", StringComparison.Ordinal));
        Assert.Equal([false, false], policies.Select(policy => policy["properties"]!["allow"]!.GetValue<bool>()));

        string Setting(string name) => site["siteConfig"]![name]!.GetValue<string>();
    }

    [Fact]
    public void The_bot_may_read_secrets_of_its_vault_and_nothing_else()
    {
        const string KeyVaultSecretsUser = "4633458b-17de-408a-874b-0445c86b69e6";
        var template = Load("deployUseExistResourceGroup/template-BotApp-with-rg.json");

        var role = Assert.Single(template.Resources, resource => resource["type"]!.GetValue<string>() == "Microsoft.Authorization/roleAssignments");
        Assert.Equal(KeyVaultSecretsUser, template.Variables["keyVaultSecretsUser"]!.GetValue<string>());
        Assert.Contains("keyVaultSecretsUser", role["properties"]!["roleDefinitionId"]!.GetValue<string>());
        Assert.StartsWith("[concat('Microsoft.KeyVault/vaults/'", role["scope"]!.GetValue<string>());
    }

    private static string[] Named(ArmTemplate template, string function) =>
        [.. template.Expressions().Where(call => call.Function == function).Select(call => call.Arguments[0].Text).Distinct().Order()];

    private static string Referred(ArmExpression id)
    {
        var (type, names) = Split(id);
        return $"{type}|{string.Join(',', names)}";
    }

    /// <summary>Type and names of a resource id; a resource group may stand before the type.</summary>
    private static (string Type, IReadOnlyList<ArmExpression> Names) Split(ArmExpression id)
    {
        var type = id.Arguments.First(argument => argument.Text.Contains('/'));
        return (type.Text, [.. id.Arguments.SkipWhile(argument => argument != type).Skip(1)]);
    }

    private static JsonObject ParametersFor(string file)
    {
        var name = $"parameters-for-{Path.GetFileName(file)}";
        return JsonNode.Parse(File.ReadAllText(Repository.Path("deploymentTemplates", Path.GetDirectoryName(file)!, name)))!["parameters"]!.AsObject();
    }

    private static ArmTemplate Load(string file) => ArmTemplate.Load(Repository.Path("deploymentTemplates", file));
}
