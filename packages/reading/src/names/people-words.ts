// Marked so that a bundle leaves out the lists that nothing asks for any more once the dictionary is packed.
const list = /* @__NO_SIDE_EFFECTS__ */ (words: string): readonly string[] => words.trim().split(/\s+/);

/** The surnames of nearly all people in China, those of two characters last. */
export const surnames = new Set(
  list(`
${'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云昌凤酆常皮卞齐兰闫斯宝包娜亓'.split('').join(' ')}
欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 司徒 夏侯
`),
);

/** Words before a person's name that tell what the person is. */
export const titlesBefore = list(`
市领导 县领导 区领导 投资人 项目投资人 董事 执行董事 党委书记 党组书记 党支部书记 党工委书记 总经理助理 总裁助理 执行总裁
书记 副书记 总书记 市长 副市长 省长 副省长 主席 副主席 州长 盟长 旗长 县长 区长 镇长 乡长 村长 局长 副局长 厅长 副厅长 部长 副部长 司长 处长 科长 主任 副主任 院长 副院长 所长 校长 会长 副会长 秘书长 委员 理事长 董事长 董事会秘书 董秘 总裁 副总裁 总经理 副总经理 经理 总监 厂长 副厂长 站长 队长 组长 调度长 车间主任 副镇长 副乡长 副区长 副县长 副州长 副盟长 副旗长 副处长 副司长 副所长 副校长 副理事长 副董事长 村支书 支书 首席执行官 首席技术官 带头人 总工程师 工程师 高级工程师 首席科学家 首席专家 负责人 创始人 合伙人 首席执行官 发言人 教授 副教授 研究员 副研究员 院士 专家 技术员 工作人员 助理 店主 村民 农户 种植户 养殖户 果农 牧民 渔民 工人 员工 客商 社员 法人 场长 矿长 行长 副行长 船长 讲解员 操作员 经理助理 技工 大学生 市民 居民 游客 党支部书记 村支书 第一书记
`);

/** The same for words that as often stand before other words: no word of the dictionary may begin the name behind. */
export const looseTitles = list(`
教练 管理员 检验员 研发人员 科研人员 管理人员 销售人员 职工 职员 组员 班长 主管 技术人员 农技人员 农技员 农艺师 兽医 科技特派员 质检员 理货员 快递员 网格员 护林员 驾驶员 司机 飞手 摊主 老板 老板娘 掌柜 传承人 主理人 经营者 业主
种粮大户 种植大户 养殖大户 种田大户 牧户 菜农 茶农 蚕农 瓜农 棉农 花农 粮农 药农 蜂农 矿工 焊工 电工 钳工 车工 装配工 操作工 检修工 巡检员 调度员 学徒 师傅 设计师 架构师 分析师 医生 护士 教师 老师 学生 研究生 主播 创业者 返乡青年 店长 采购商 经销商 驻村干部 干部
`);

/** Words after a person's name that tell what the person is. */
export const titlesAfter = list(
  '总书记 主席 教授 院士 研究员 总裁 董事长 总经理 同志 博士 书记 市长 省长 先生 女士 一行 团队',
);

/** What a person named without a title does just after the name. */
export const personVerbs = list(
  '告诉记者 告诉 介绍 介绍说 表示 坦言 说 认为 指出 称 强调 向记者 带领 会见 赴 率队 率团 说道 解释道 解释 感慨 笑着说 回忆 对记者 正在 开始 一行 在 和 与 率 来到 从事 团队 总书记 教授',
);

/** What a person whose title is told does or feels right behind the name. */
export const titledVerbs = list(
  '谈起 正忙 忙着 补充 又补充 大学毕业 毕业 返乡 刚 回应 总结 感触 感慨 感叹 道出 直言 透露 谈到 谈及 说起 提到 算了 算起 指着 如是说 深有 满脸 满怀 自豪 高兴 兴奋 信心 十分 非常 深入 主持 致辞 出席 参加 宣布 要求 前往 调研 考察 先后 实地 陪同 随同 一边 拿起 捧着 看着 拿着 带着 充满 如数家珍 娓娓道来 神采飞扬 喜上眉梢 乐呵呵 坚信 深知 决定 发现 回到 返乡 创办 每天',
);
